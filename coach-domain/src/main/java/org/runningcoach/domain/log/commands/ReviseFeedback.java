package org.runningcoach.domain.log.commands;

import java.time.Instant;
import java.util.UUID;
import org.runningcoach.domain.log.model.Feedback;
import org.runningcoach.domain.shared.AthleteId;

/**
 * Says anew how an activity felt: the whole of it takes the place of what was said before. Answered as
 * {@link SubmitFeedback}.
 */
public record ReviseFeedback(AthleteId athlete, UUID activity, Feedback feedback, Instant at)
        implements TrainingLogCommand {}
