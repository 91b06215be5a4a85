package org.runningcoach.saga.reconciliation;

import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.runningcoach.domain.log.events.ImportCompleted;
import org.runningcoach.domain.log.model.Coverage;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.springframework.stereotype.Component;

/** One reconciliation follows the whole import; a file that is evidence of nothing is passed over. */
@Component
@ProcessingGroup("policy-reconcile-activities")
@DisallowReplay
class WhenImportCompletedThenReconcileActivities {

    private final Reconciliations reconciliations;

    WhenImportCompletedThenReconcileActivities(Reconciliations reconciliations) {
        this.reconciliations = reconciliations;
    }

    @EventHandler
    void on(ImportCompleted event) {
        Coverage coverage = event.coverage();
        if (event.earliest() != null || coverage != null) {
            LocalDate covered = coverage == null ? null : coverage.first();
            reconciliations.because(PlanTrigger.IMPORT_COMPLETED, event.importId(), Change.of(event, covered));
        }
    }
}
