package org.runningcoach.saga.reconciliation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.runningcoach.domain.log.events.ActivityRemoved;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.springframework.stereotype.Component;

/** A run taken out completes nothing any more. */
@Component
@ProcessingGroup("policy-reconcile-activities")
@DisallowReplay
class WhenActivityRemovedThenReconcileActivities {

    private final Reconciliations reconciliations;

    WhenActivityRemovedThenReconcileActivities(Reconciliations reconciliations) {
        this.reconciliations = reconciliations;
    }

    @EventHandler
    void on(ActivityRemoved event) {
        reconciliations.because(
                PlanTrigger.ACTIVITY_REMOVED, event.activity(), Change.on(event.athlete(), event.day()));
    }
}
