package org.runningcoach.domain.plan.model;

import org.jspecify.annotations.Nullable;

/**
 * Why an entry of the ledger changed.
 *
 * @param what happened
 * @param id of the import or activity; absent when what happened says all
 */
public record LedgerCause(PlanTrigger what, @Nullable String id) {

    public static LedgerCause of(PlanTrigger what) {
        return new LedgerCause(what, null);
    }
}
