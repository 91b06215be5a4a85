package org.runningcoach.saga.regeneration;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.runningcoach.domain.log.events.ImportCompleted;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.springframework.stereotype.Component;

/** One regeneration follows the whole import; an import that brought nothing new is passed over. */
@Component
@ProcessingGroup("policy-regenerate-plan")
@DisallowReplay
class WhenImportCompletedThenRegeneratePlan {

    private final Regenerations regenerations;

    WhenImportCompletedThenRegeneratePlan(Regenerations regenerations) {
        this.regenerations = regenerations;
    }

    @EventHandler
    void on(ImportCompleted event) {
        if (event.earliest() != null || event.coverage() != null) {
            regenerations.because(PlanTrigger.IMPORT_COMPLETED, event.athlete(), event.importId(), event.earliest());
        }
    }
}
