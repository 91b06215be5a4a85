package org.runningcoach.saga.regeneration;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.runningcoach.domain.plan.events.ActivityRelinked;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.springframework.stereotype.Component;

/** Another link is another past only where a workout stands otherwise for it. */
@Component
@ProcessingGroup("policy-regenerate-plan")
@DisallowReplay
class WhenActivityRelinkedThenRegeneratePlan {

    private final Regenerations regenerations;

    WhenActivityRelinkedThenRegeneratePlan(Regenerations regenerations) {
        this.regenerations = regenerations;
    }

    @EventHandler
    void on(ActivityRelinked event) {
        if (!event.flipped().isEmpty()) {
            regenerations.because(PlanTrigger.ACTIVITY_RELINKED, event.athlete(), event.activity(), event.day());
        }
    }
}
