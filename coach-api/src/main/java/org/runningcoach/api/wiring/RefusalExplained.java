package org.runningcoach.api.wiring;

import org.jspecify.annotations.Nullable;
import org.runningcoach.api.embedded.EmbeddedRefused;
import org.runningcoach.projection.database.DatabaseRefused;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Shows the sentence of a refused start instead of a stack trace. Named in {@code META-INF/spring.factories}. */
public final class RefusalExplained implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused || cause instanceof EmbeddedRefused || cause instanceof DatabaseRefused) {
                return new FailureAnalysis(cause.getMessage(), null, cause);
            }
        }
        return null;
    }
}
