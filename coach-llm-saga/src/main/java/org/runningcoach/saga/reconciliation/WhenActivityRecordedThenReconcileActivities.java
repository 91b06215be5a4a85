package org.runningcoach.saga.reconciliation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.runningcoach.domain.log.events.ActivityRecorded;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.springframework.stereotype.Component;

/** A run by hand counts at once; those of an import wait for its last batch. */
@Component
@ProcessingGroup("policy-reconcile-activities")
@DisallowReplay
class WhenActivityRecordedThenReconcileActivities {

    private final Reconciliations reconciliations;

    WhenActivityRecordedThenReconcileActivities(Reconciliations reconciliations) {
        this.reconciliations = reconciliations;
    }

    @ByHandOnly
    @EventHandler
    void on(ActivityRecorded event) {
        if (event.importId() == null) {
            reconciliations.because(
                    PlanTrigger.ACTIVITY_RECORDED,
                    event.activity(),
                    Change.on(event.athlete(), event.recording().start().toLocalDate()));
        }
    }
}
