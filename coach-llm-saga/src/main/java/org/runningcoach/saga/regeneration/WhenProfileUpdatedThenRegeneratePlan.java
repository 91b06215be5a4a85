package org.runningcoach.saga.regeneration;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.runningcoach.domain.athlete.events.ProfileUpdated;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.springframework.stereotype.Component;

/** Age, heart rate and screening bound what may be planned. */
@Component
@ProcessingGroup("policy-regenerate-plan")
@DisallowReplay
class WhenProfileUpdatedThenRegeneratePlan {

    private final Regenerations regenerations;

    WhenProfileUpdatedThenRegeneratePlan(Regenerations regenerations) {
        this.regenerations = regenerations;
    }

    @EventHandler
    void on(ProfileUpdated event) {
        regenerations.because(PlanTrigger.PROFILE_UPDATED, event.athlete());
    }
}
