package org.runningcoach.projection.ledger;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.runningcoach.domain.log.events.ImportCompleted;
import org.runningcoach.domain.log.events.ImportRemoved;
import org.runningcoach.domain.plan.events.AssumptionReplaced;
import org.runningcoach.domain.plan.events.CompletionOverridden;
import org.runningcoach.domain.plan.events.OverrideWithdrawn;
import org.runningcoach.domain.plan.events.PlanRevised;
import org.runningcoach.domain.plan.events.WeekClosed;
import org.runningcoach.domain.plan.events.WorkoutAssumed;
import org.runningcoach.domain.plan.events.WorkoutConfirmed;
import org.runningcoach.domain.plan.events.WorkoutMissed;
import org.runningcoach.domain.plan.ledger.Finding;
import org.runningcoach.domain.plan.model.LedgerState;
import org.springframework.stereotype.Component;

/** Keeps the ledger as the plan's facts tell it, and the complete coverages that it is held against. */
@Component
@ProcessingGroup("view-ledger")
class LedgerProjector {

    private final LedgerRows rows;
    private final CoverageRows coverages;

    LedgerProjector(LedgerRows rows, CoverageRows coverages) {
        this.rows = rows;
        this.coverages = coverages;
    }

    @EventHandler
    void on(PlanRevised event) {
        rows.revise(event.athlete(), event.changes());
    }

    @EventHandler
    void on(WorkoutAssumed event, @SequenceNumber long sequence) {
        rows.found(
                new FactOfWorkout(event.athlete(), event.workout(), sequence, event.cause(), event.at()),
                Finding.of(LedgerState.ASSUMED));
    }

    @EventHandler
    void on(WorkoutConfirmed event, @SequenceNumber long sequence) {
        rows.found(
                new FactOfWorkout(event.athlete(), event.workout(), sequence, event.cause(), event.at()),
                Finding.confirmed(event.activities(), event.score(), event.movedTo()));
    }

    @EventHandler
    void on(WorkoutMissed event, @SequenceNumber long sequence) {
        rows.found(
                new FactOfWorkout(event.athlete(), event.workout(), sequence, event.cause(), event.at()),
                Finding.of(LedgerState.MISSED));
    }

    /** What takes the place of the assumption has a fact of its own, unless nothing does. */
    @EventHandler
    void on(AssumptionReplaced event, @SequenceNumber long sequence) {
        if (event.to() == LedgerState.SCHEDULED) {
            rows.found(
                    new FactOfWorkout(event.athlete(), event.workout(), sequence, event.cause(), event.at()),
                    Finding.of(LedgerState.SCHEDULED));
        }
    }

    @EventHandler
    void on(CompletionOverridden event, @SequenceNumber long sequence) {
        rows.said(FactOfWorkout.of(event, sequence), event.completion());
    }

    @EventHandler
    void on(OverrideWithdrawn event, @SequenceNumber long sequence) {
        rows.withdrawn(FactOfWorkout.of(event, sequence));
    }

    @EventHandler
    void on(WeekClosed event) {
        rows.close(event);
    }

    @EventHandler
    void on(ImportCompleted event) {
        coverages.add(event);
    }

    @EventHandler
    void on(ImportRemoved event) {
        coverages.remove(event);
    }
}
