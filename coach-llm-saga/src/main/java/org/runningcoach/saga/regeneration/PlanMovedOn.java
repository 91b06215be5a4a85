package org.runningcoach.saga.regeneration;

import org.axonframework.common.AxonTransientException;

/** Another revision came between reading and deciding; drawn again from the newer plan, the same command succeeds. */
final class PlanMovedOn extends AxonTransientException {

    PlanMovedOn(String message, Throwable cause) {
        super(message, cause);
    }
}
