package org.runningcoach.saga.regeneration;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.runningcoach.domain.log.events.RaceUnmarked;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.springframework.stereotype.Component;

/** What was no race is no evidence of racing fitness. */
@Component
@ProcessingGroup("policy-regenerate-plan")
@DisallowReplay
class WhenRaceUnmarkedThenRegeneratePlan {

    private final Regenerations regenerations;

    WhenRaceUnmarkedThenRegeneratePlan(Regenerations regenerations) {
        this.regenerations = regenerations;
    }

    @EventHandler
    void on(RaceUnmarked event) {
        regenerations.because(PlanTrigger.RACE_UNMARKED, event.athlete(), event.activity(), event.day());
    }
}
