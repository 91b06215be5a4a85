package org.runningcoach.saga.regeneration;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.runningcoach.domain.athlete.events.HealthCleared;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.springframework.stereotype.Component;

/** A condition that is over lets the plan return. */
@Component
@ProcessingGroup("policy-regenerate-plan")
@DisallowReplay
class WhenHealthClearedThenRegeneratePlan {

    private final Regenerations regenerations;

    WhenHealthClearedThenRegeneratePlan(Regenerations regenerations) {
        this.regenerations = regenerations;
    }

    @EventHandler
    void on(HealthCleared event) {
        regenerations.because(PlanTrigger.HEALTH_CLEARED, event.athlete());
    }
}
