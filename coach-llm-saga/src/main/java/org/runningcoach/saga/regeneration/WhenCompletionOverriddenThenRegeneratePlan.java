package org.runningcoach.saga.regeneration;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.runningcoach.domain.plan.events.CompletionOverridden;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.springframework.stereotype.Component;

/** The athlete's word counts like data. */
@Component
@ProcessingGroup("policy-regenerate-plan")
@DisallowReplay
class WhenCompletionOverriddenThenRegeneratePlan {

    private final Regenerations regenerations;

    WhenCompletionOverriddenThenRegeneratePlan(Regenerations regenerations) {
        this.regenerations = regenerations;
    }

    @EventHandler
    void on(CompletionOverridden event) {
        regenerations.because(PlanTrigger.COMPLETION_OVERRIDDEN, event.athlete(), null, event.day());
    }
}
