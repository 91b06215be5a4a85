package org.runningcoach.saga.refresh;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.axonframework.messaging.HandlerExecutionException;
import org.runningcoach.domain.shared.RuleViolation;

/** Why an athlete could not be served, in a line for the operator. */
final class Reason {

    private static final int LONGEST = 300;

    private Reason() {}

    static String of(Throwable failure) {
        Throwable inner = failure;
        while (isEnvelope(inner) && inner.getCause() != null) {
            inner = inner.getCause();
        }
        String text = inner instanceof RuleViolation refused
                ? refused.code() + ": " + refused.getMessage()
                : inner.getClass().getSimpleName() + ": " + inner.getMessage();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private static boolean isEnvelope(Throwable failure) {
        return failure instanceof HandlerExecutionException
                || failure instanceof CompletionException
                || failure instanceof ExecutionException;
    }
}
