package org.runningcoach.domain.log.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.health.model.ScreenResult;
import org.runningcoach.domain.log.model.Feedback;
import org.runningcoach.domain.shared.EventName;

/**
 * The athlete said anew how an activity felt.
 *
 * @param day of the activity
 * @param feedback all that is said now, in the place of what was said before
 * @param redFlags what the screen found in its words; absent when they alarm nobody
 */
@EventName("log.feedback-revised")
public record FeedbackRevised(
        UUID athlete,
        UUID activity,
        LocalDate day,
        Feedback feedback,
        Instant at,
        @Nullable ScreenResult redFlags) implements TrainingLogEvent {

    /** Nothing in it alarms. */
    public FeedbackRevised(UUID athlete, UUID activity, LocalDate day, Feedback feedback, Instant at) {
        this(athlete, activity, day, feedback, at, null);
    }
}
