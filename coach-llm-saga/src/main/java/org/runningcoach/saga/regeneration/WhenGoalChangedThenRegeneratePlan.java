package org.runningcoach.saga.regeneration;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.runningcoach.domain.athlete.events.GoalChanged;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.springframework.stereotype.Component;

/** Another goal is another plan. */
@Component
@ProcessingGroup("policy-regenerate-plan")
@DisallowReplay
class WhenGoalChangedThenRegeneratePlan {

    private final Regenerations regenerations;

    WhenGoalChangedThenRegeneratePlan(Regenerations regenerations) {
        this.regenerations = regenerations;
    }

    @EventHandler
    void on(GoalChanged event) {
        regenerations.because(PlanTrigger.GOAL_CHANGED, event.athlete());
    }
}
