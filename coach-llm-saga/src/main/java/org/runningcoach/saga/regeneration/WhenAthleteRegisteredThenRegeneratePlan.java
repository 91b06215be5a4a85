package org.runningcoach.saga.regeneration;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.runningcoach.domain.athlete.events.AthleteRegistered;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.springframework.stereotype.Component;

/** A new athlete gets a first plan. */
@Component
@ProcessingGroup("policy-regenerate-plan")
@DisallowReplay
class WhenAthleteRegisteredThenRegeneratePlan {

    private final Regenerations regenerations;

    WhenAthleteRegisteredThenRegeneratePlan(Regenerations regenerations) {
        this.regenerations = regenerations;
    }

    @EventHandler
    void on(AthleteRegistered event) {
        regenerations.because(PlanTrigger.ATHLETE_REGISTERED, event.athlete());
    }
}
