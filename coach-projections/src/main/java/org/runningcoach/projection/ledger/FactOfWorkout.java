package org.runningcoach.projection.ledger;

import java.time.Instant;
import java.util.UUID;
import org.runningcoach.domain.plan.events.CompletionOverridden;
import org.runningcoach.domain.plan.events.OverrideWithdrawn;
import org.runningcoach.domain.plan.model.LedgerCause;
import org.runningcoach.domain.plan.model.PlanTrigger;

/**
 * What every fact about a workout tells.
 *
 * @param sequence its number in the athlete's plan stream
 */
record FactOfWorkout(UUID athlete, String workout, long sequence, LedgerCause cause, Instant at) {

    static FactOfWorkout of(CompletionOverridden event, long sequence) {
        return new FactOfWorkout(
                event.athlete(),
                event.workout(),
                sequence,
                LedgerCause.of(PlanTrigger.COMPLETION_OVERRIDDEN),
                event.at());
    }

    static FactOfWorkout of(OverrideWithdrawn event, long sequence) {
        return new FactOfWorkout(
                event.athlete(), event.workout(), sequence, LedgerCause.of(PlanTrigger.OVERRIDE_WITHDRAWN), event.at());
    }
}
