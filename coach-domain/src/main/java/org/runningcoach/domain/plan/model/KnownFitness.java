package org.runningcoach.domain.plan.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.fitness.readiness.ReadinessBand;

/**
 * The fitness a plan is drawn on.
 *
 * @param vdot the fitness index to 0.1, 15 to 88; absent when nothing tells, then the plan goes by effort
 * @param observedOn the day of the evidence for it
 * @param readiness 0 to 100 from feedback; absent without feedback in 14 days
 * @param readinessBefore the same a week earlier
 */
public record KnownFitness(
        @Nullable Double vdot,
        @Nullable LocalDate observedOn,
        @Nullable Double readiness,
        @Nullable Double readinessBefore) {

    /** With readiness of today alone. */
    public KnownFitness(@Nullable Double vdot, @Nullable LocalDate observedOn, @Nullable Double readiness) {
        this(vdot, observedOn, readiness, null);
    }

    /** Whether the athlete is exhausted, and was a week ago (methodology, section 6). */
    public boolean exhaustedAgain() {
        return ReadinessBand.of(readiness) == ReadinessBand.EXHAUSTED
                && ReadinessBand.of(readinessBefore) == ReadinessBand.EXHAUSTED;
    }

    public static KnownFitness none() {
        return new KnownFitness(null, null, null);
    }
}
