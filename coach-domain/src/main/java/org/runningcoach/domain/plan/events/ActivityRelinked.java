package org.runningcoach.domain.plan.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.model.FlippedEntry;
import org.runningcoach.domain.shared.EventName;

/**
 * The athlete said which workout an activity belongs to.
 *
 * @param day of the activity
 * @param workout absent when it belongs to none
 * @param flipped workouts that stand otherwise for it
 */
@EventName("plan.activity-relinked")
public record ActivityRelinked(
        UUID athlete,
        UUID activity,
        LocalDate day,
        @Nullable String workout,
        List<FlippedEntry> flipped,
        Instant at) implements TrainingPlanEvent {

    public ActivityRelinked {
        flipped = List.copyOf(flipped);
    }
}
