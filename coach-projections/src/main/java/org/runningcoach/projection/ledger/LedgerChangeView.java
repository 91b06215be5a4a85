package org.runningcoach.projection.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.model.LedgerState;
import org.runningcoach.domain.plan.model.PlanTrigger;

/**
 * A workout came to stand otherwise.
 *
 * @param causeId the import or activity; absent when the cause says all
 * @param at the product's time
 */
public record LedgerChangeView(
        LedgerState state, PlanTrigger cause, @Nullable String causeId, Instant at) {}
