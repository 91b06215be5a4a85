package org.runningcoach.domain.log.commands;

import java.time.Instant;
import java.util.UUID;
import org.runningcoach.domain.log.model.Feedback;
import org.runningcoach.domain.shared.AthleteId;

/** Says for the first time how an activity felt. Answered by what the red-flag screen found in its words, or by nothing. */
public record SubmitFeedback(AthleteId athlete, UUID activity, Feedback feedback, Instant at)
        implements TrainingLogCommand {}
