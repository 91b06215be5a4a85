package org.runningcoach.saga.hand;

/** There is nothing to change before the first plan is drawn. */
public final class NoPlanYet extends RuntimeException {

    NoPlanYet() {
        super("There is no plan yet.");
    }
}
