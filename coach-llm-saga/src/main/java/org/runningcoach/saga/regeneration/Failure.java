package org.runningcoach.saga.regeneration;

import java.util.Objects;

/** What an operator is told of a drawing that failed. */
final class Failure {

    private Failure() {}

    static String told(RuntimeException failure) {
        return failure.getClass().getSimpleName() + ": " + Objects.requireNonNullElse(failure.getMessage(), "");
    }
}
