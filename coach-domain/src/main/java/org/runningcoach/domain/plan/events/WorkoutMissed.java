package org.runningcoach.domain.plan.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.runningcoach.domain.plan.model.LedgerCause;
import org.runningcoach.domain.shared.EventName;

/**
 * Data shows that a workout was not done (L2).
 *
 * @param day for which it was planned
 */
@EventName("plan.workout-missed")
public record WorkoutMissed(UUID athlete, String workout, LocalDate day, LedgerCause cause, Instant at)
        implements TrainingPlanEvent {}
