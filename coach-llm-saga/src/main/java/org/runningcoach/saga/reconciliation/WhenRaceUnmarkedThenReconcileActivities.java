package org.runningcoach.saga.reconciliation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.runningcoach.domain.log.events.RaceUnmarked;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.springframework.stereotype.Component;

/** What was no race may be a workout moved from another day. */
@Component
@ProcessingGroup("policy-reconcile-activities")
@DisallowReplay
class WhenRaceUnmarkedThenReconcileActivities {

    private final Reconciliations reconciliations;

    WhenRaceUnmarkedThenReconcileActivities(Reconciliations reconciliations) {
        this.reconciliations = reconciliations;
    }

    @EventHandler
    void on(RaceUnmarked event) {
        reconciliations.because(PlanTrigger.RACE_UNMARKED, event.activity(), Change.on(event.athlete(), event.day()));
    }
}
