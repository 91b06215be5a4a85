package org.runningcoach.saga.regeneration;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.runningcoach.domain.athlete.events.HealthReported;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.springframework.stereotype.Component;

/** What holds the athlete back changes the plan at once. */
@Component
@ProcessingGroup("policy-regenerate-plan")
@DisallowReplay
class WhenHealthReportedThenRegeneratePlan {

    private final Regenerations regenerations;

    WhenHealthReportedThenRegeneratePlan(Regenerations regenerations) {
        this.regenerations = regenerations;
    }

    @EventHandler
    void on(HealthReported event) {
        regenerations.because(PlanTrigger.HEALTH_REPORTED, event.athlete());
    }
}
