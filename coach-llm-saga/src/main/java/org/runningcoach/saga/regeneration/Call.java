package org.runningcoach.saga.regeneration;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.model.PlanTrigger;

/**
 * Something that calls for a new plan.
 *
 * @param cause the id of the import or activity; absent when the trigger says all
 * @param since the first day whose facts changed; absent when none did
 */
public record Call(
        PlanTrigger trigger,
        @Nullable String cause,
        @Nullable LocalDate since) {

    static Call because(PlanTrigger trigger) {
        return new Call(trigger, null, null);
    }

    /** Two calls that one plan answers: the first names the cause, the earliest day bounds what changed. */
    Call and(@Nullable Call other) {
        return other == null ? this : new Call(trigger, cause, earlier(since, other.since));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
