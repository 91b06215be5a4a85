package org.runningcoach.domain.plan.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The fitness a plan is drawn on.
 *
 * @param vdot the fitness index to 0.1, 15 to 88; absent when nothing tells, then the plan goes by effort
 * @param observedOn the day of the evidence for it
 * @param readiness 0 to 100 from feedback; absent without feedback in 14 days
 */
public record KnownFitness(
        @Nullable Double vdot,
        @Nullable LocalDate observedOn,
        @Nullable Double readiness) {

    public static KnownFitness none() {
        return new KnownFitness(null, null, null);
    }
}
