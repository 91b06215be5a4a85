package org.runningcoach.saga.regeneration;

import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.runningcoach.domain.plan.events.ActivitiesReconciled;
import org.runningcoach.domain.plan.model.LedgerCause;
import org.springframework.stereotype.Component;

/** One revision follows what the log brought, took away or made known; nothing new leads to nothing. */
@Component
@ProcessingGroup("policy-regenerate-plan")
@DisallowReplay
class WhenActivitiesReconciledThenRegeneratePlan {

    private final Regenerations regenerations;

    WhenActivitiesReconciledThenRegeneratePlan(Regenerations regenerations) {
        this.regenerations = regenerations;
    }

    @EventHandler
    void on(ActivitiesReconciled event) {
        if (event.since() != null || !event.flipped().isEmpty()) {
            LedgerCause cause = event.cause();
            regenerations.because(
                    cause.what(),
                    event.athlete(),
                    cause.id() == null ? null : UUID.fromString(cause.id()),
                    event.since());
        }
    }
}
