package org.runningcoach.saga.regeneration;

import java.util.UUID;
import org.axonframework.messaging.ScopeDescriptor;

/**
 * Has a plan drawn in the background and the saga told how it went, by the deadline {@link PlanRegenerationSaga#DRAWN}.
 *
 * @param attempt which of the saga's attempts this is; an answer to an earlier one means nothing
 */
record DrawPlan(UUID athlete, Call call, int attempt, ScopeDescriptor saga) {}
