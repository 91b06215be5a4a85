package org.runningcoach.saga.regeneration;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.runningcoach.domain.log.events.ImportRemoved;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.springframework.stereotype.Component;

/** A file taken back takes its effect on the plan with it. */
@Component
@ProcessingGroup("policy-regenerate-plan")
@DisallowReplay
class WhenImportRemovedThenRegeneratePlan {

    private final Regenerations regenerations;

    WhenImportRemovedThenRegeneratePlan(Regenerations regenerations) {
        this.regenerations = regenerations;
    }

    @EventHandler
    void on(ImportRemoved event) {
        regenerations.because(PlanTrigger.IMPORT_REMOVED, event.athlete(), event.importId(), event.earliest());
    }
}
