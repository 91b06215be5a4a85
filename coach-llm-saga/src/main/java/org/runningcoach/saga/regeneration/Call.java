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

    /**
     * Two calls that one plan answers. The first names the cause, but an import before all others: what it shows of the time before may lay the season anew; and
     * any other before feedback, which alone may leave the plan as it is. The earliest day bounds what changed.
     */
    Call and(@Nullable Call other) {
        if (other == null) {
            return this;
        }
        Call telling = other.weight() > weight() ? other : this;
        return new Call(telling.trigger, telling.cause, earlier(since, other.since));
    }

    private int weight() {
        return isImport() ? 2 : trigger.isFeedback() ? 0 : 1;
    }

    private boolean isImport() {
        return since != null && (trigger == PlanTrigger.IMPORT_COMPLETED || trigger == PlanTrigger.IMPORT_REMOVED);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
