package org.runningcoach.domain.plan.events;

import java.time.Instant;
import java.util.UUID;

/** Every fact about an athlete's training plan. */
public sealed interface TrainingPlanEvent
        permits PlanStarted,
                PlanRevised,
                MonthClosed,
                WeekClosed,
                WorkoutAssumed,
                WorkoutConfirmed,
                WorkoutMissed,
                AssumptionReplaced,
                ActivitiesReconciled,
                CompletionOverridden,
                OverrideWithdrawn,
                ActivityRelinked,
                HandMade {

    UUID athlete();

    /** The product's time when it happened. */
    Instant at();
}
