package org.runningcoach.domain.plan.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.model.LedgerCause;
import org.runningcoach.domain.shared.EventName;

/**
 * Recorded activities completed a workout (L6); told again when others do.
 *
 * @param day for which it was planned
 * @param activities in the order of time
 * @param score how closely they keep to what was planned, 0 to 1
 * @param movedTo the day on which it was done; absent when that is the planned one
 */
@EventName("plan.workout-confirmed")
public record WorkoutConfirmed(
        UUID athlete,
        String workout,
        LocalDate day,
        List<UUID> activities,
        double score,
        @Nullable LocalDate movedTo,
        LedgerCause cause,
        Instant at)
        implements TrainingPlanEvent {

    public WorkoutConfirmed {
        activities = List.copyOf(activities);
    }
}
