package org.runningcoach.saga.regeneration;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.runningcoach.domain.shared.AthleteId;

/**
 * Draws an athlete's plan anew from everything stored about them. Answered by {@link RegeneratedPlan}; a draft that changes nothing leaves no trace.
 *
 * @param cause the id of the import or activity that calls for it; absent when the trigger says all, or names a fact of the athlete's stream
 * @param since the first day whose facts changed; absent when none did
 * @param at the product's time
 */
public record RegeneratePlan(
        AthleteId athlete,
        PlanTrigger trigger,
        @Nullable String cause,
        @Nullable LocalDate since,
        Instant at) {

    /** With what else calls for the same plan. */
    RegeneratePlan and(Call other) {
        Call both = new Call(trigger, cause, since).and(other);
        return new RegeneratePlan(athlete, both.trigger(), both.cause(), both.since(), at);
    }

    /** Because of something that is no recorded fact of training. */
    public static RegeneratePlan because(PlanTrigger trigger, AthleteId athlete, Instant at) {
        return new RegeneratePlan(athlete, trigger, null, null, at);
    }
}
