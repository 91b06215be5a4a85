package org.runningcoach.domain.log.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.runningcoach.domain.log.model.Feedback;
import org.runningcoach.domain.shared.EventName;

/**
 * The athlete said for the first time how an activity felt.
 *
 * @param day of the activity
 */
@EventName("log.feedback-submitted")
public record FeedbackSubmitted(UUID athlete, UUID activity, LocalDate day, Feedback feedback, Instant at)
        implements TrainingLogEvent {}
