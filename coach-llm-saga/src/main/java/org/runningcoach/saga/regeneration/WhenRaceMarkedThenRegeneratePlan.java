package org.runningcoach.saga.regeneration;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.runningcoach.domain.log.events.RaceMarked;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.springframework.stereotype.Component;

/** A race is the best evidence of fitness there is. */
@Component
@ProcessingGroup("policy-regenerate-plan")
@DisallowReplay
class WhenRaceMarkedThenRegeneratePlan {

    private final Regenerations regenerations;

    WhenRaceMarkedThenRegeneratePlan(Regenerations regenerations) {
        this.regenerations = regenerations;
    }

    @EventHandler
    void on(RaceMarked event) {
        regenerations.because(PlanTrigger.RACE_MARKED, event.athlete(), event.activity(), event.day());
    }
}
