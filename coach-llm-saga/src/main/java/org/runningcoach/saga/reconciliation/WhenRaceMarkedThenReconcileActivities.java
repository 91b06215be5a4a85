package org.runningcoach.saga.reconciliation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.runningcoach.domain.log.events.RaceMarked;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.springframework.stereotype.Component;

/** A race is no workout moved from another day. */
@Component
@ProcessingGroup("policy-reconcile-activities")
@DisallowReplay
class WhenRaceMarkedThenReconcileActivities {

    private final Reconciliations reconciliations;

    WhenRaceMarkedThenReconcileActivities(Reconciliations reconciliations) {
        this.reconciliations = reconciliations;
    }

    @EventHandler
    void on(RaceMarked event) {
        reconciliations.because(PlanTrigger.RACE_MARKED, event.activity(), Change.on(event.athlete(), event.day()));
    }
}
