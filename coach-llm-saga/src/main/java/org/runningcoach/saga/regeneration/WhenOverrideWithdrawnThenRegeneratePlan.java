package org.runningcoach.saga.regeneration;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.runningcoach.domain.plan.events.OverrideWithdrawn;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.springframework.stereotype.Component;

/** A word taken back takes its effect on the plan with it. */
@Component
@ProcessingGroup("policy-regenerate-plan")
@DisallowReplay
class WhenOverrideWithdrawnThenRegeneratePlan {

    private final Regenerations regenerations;

    WhenOverrideWithdrawnThenRegeneratePlan(Regenerations regenerations) {
        this.regenerations = regenerations;
    }

    @EventHandler
    void on(OverrideWithdrawn event) {
        regenerations.because(PlanTrigger.OVERRIDE_WITHDRAWN, event.athlete(), null, event.day());
    }
}
