package org.runningcoach.domain.plan.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.runningcoach.domain.plan.model.LedgerCause;
import org.runningcoach.domain.shared.EventName;

/**
 * Nobody reported on a workout, and its week is closed: it counts as done as planned (L1).
 *
 * @param day for which it was planned
 */
@EventName("plan.workout-assumed")
public record WorkoutAssumed(UUID athlete, String workout, LocalDate day, LedgerCause cause, Instant at)
        implements TrainingPlanEvent {}
