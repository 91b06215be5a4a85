package org.runningcoach.saga.regeneration;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.runningcoach.domain.athlete.events.AvailabilitySet;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.springframework.stereotype.Component;

/** A plan fits the days the athlete has. */
@Component
@ProcessingGroup("policy-regenerate-plan")
@DisallowReplay
class WhenAvailabilitySetThenRegeneratePlan {

    private final Regenerations regenerations;

    WhenAvailabilitySetThenRegeneratePlan(Regenerations regenerations) {
        this.regenerations = regenerations;
    }

    @EventHandler
    void on(AvailabilitySet event) {
        regenerations.because(PlanTrigger.AVAILABILITY_SET, event.athlete());
    }
}
