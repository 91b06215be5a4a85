package org.runningcoach.saga.regeneration;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.runningcoach.domain.log.events.ActivityRemoved;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.springframework.stereotype.Component;

/** A run taken out no longer speaks for the athlete. */
@Component
@ProcessingGroup("policy-regenerate-plan")
@DisallowReplay
class WhenActivityRemovedThenRegeneratePlan {

    private final Regenerations regenerations;

    WhenActivityRemovedThenRegeneratePlan(Regenerations regenerations) {
        this.regenerations = regenerations;
    }

    @EventHandler
    void on(ActivityRemoved event) {
        regenerations.because(PlanTrigger.ACTIVITY_REMOVED, event.athlete(), event.activity(), event.day());
    }
}
