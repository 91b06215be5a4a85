package org.runningcoach.saga.regeneration;

import org.axonframework.common.AxonTransientException;

/**
 * Another revision came between reading and deciding; drawn again from the newer plan, the same command succeeds. It has no cause, because the
 * gateway tries nothing again that was caused by a refusal.
 */
final class PlanMovedOn extends AxonTransientException {

    PlanMovedOn(String message) {
        super(message);
    }
}
