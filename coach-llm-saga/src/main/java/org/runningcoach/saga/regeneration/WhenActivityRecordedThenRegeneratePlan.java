package org.runningcoach.saga.regeneration;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.runningcoach.domain.log.events.ActivityRecorded;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.springframework.stereotype.Component;

/** A run by hand counts at once; those of an import wait for its last batch. */
@Component
@ProcessingGroup("policy-regenerate-plan")
@DisallowReplay
class WhenActivityRecordedThenRegeneratePlan {

    private final Regenerations regenerations;

    WhenActivityRecordedThenRegeneratePlan(Regenerations regenerations) {
        this.regenerations = regenerations;
    }

    @EventHandler
    void on(ActivityRecorded event) {
        if (event.importId() == null) {
            regenerations.because(
                    PlanTrigger.ACTIVITY_RECORDED,
                    event.athlete(),
                    event.activity(),
                    event.recording().start().toLocalDate());
        }
    }
}
