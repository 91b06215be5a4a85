package org.runningcoach.domain.log.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.health.model.ScreenResult;
import org.runningcoach.domain.log.model.Feedback;
import org.runningcoach.domain.shared.EventName;

/**
 * The athlete said for the first time how an activity felt.
 *
 * @param day of the activity
 * @param redFlags what the screen found in its words; absent when they alarm nobody
 */
@EventName("log.feedback-submitted")
public record FeedbackSubmitted(
        UUID athlete,
        UUID activity,
        LocalDate day,
        Feedback feedback,
        Instant at,
        @Nullable ScreenResult redFlags) implements TrainingLogEvent {

    /** Nothing in it alarms. */
    public FeedbackSubmitted(UUID athlete, UUID activity, LocalDate day, Feedback feedback, Instant at) {
        this(athlete, activity, day, feedback, at, null);
    }
}
