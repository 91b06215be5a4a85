package org.runningcoach.saga.reconciliation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.runningcoach.domain.log.events.ImportRemoved;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.springframework.stereotype.Component;

/** A file taken back takes its evidence with it, wherever that reached. */
@Component
@ProcessingGroup("policy-reconcile-activities")
@DisallowReplay
class WhenImportRemovedThenReconcileActivities {

    private final Reconciliations reconciliations;

    WhenImportRemovedThenReconcileActivities(Reconciliations reconciliations) {
        this.reconciliations = reconciliations;
    }

    @EventHandler
    void on(ImportRemoved event) {
        reconciliations.because(PlanTrigger.IMPORT_REMOVED, event.importId(), Change.of(event));
    }
}
