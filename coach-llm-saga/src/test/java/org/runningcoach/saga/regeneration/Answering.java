package org.runningcoach.saga.regeneration;

import java.time.Duration;
import java.util.Objects;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.saga.ResourceInjector;
import org.axonframework.test.utils.CallbackBehavior;
import org.jspecify.annotations.Nullable;

/** Stands in for the steps in the background: answers each after a second as it is told to, or never. */
final class Answering implements CallbackBehavior, ResourceInjector {

    static final Duration SOON = Duration.ofSeconds(1);

    private @Nullable PlanRegenerationSaga saga;
    private boolean silent;
    private boolean changed;
    private @Nullable String failure;

    Answering silent() {
        silent = true;
        return this;
    }

    Answering changed() {
        changed = true;
        return this;
    }

    Answering failing(String reason) {
        failure = reason;
        return this;
    }

    @Override
    public void injectResources(Object injected) {
        saga = (PlanRegenerationSaga) injected;
    }

    @Override
    public @Nullable Object handle(Object command, MetaData metaData) {
        if (command instanceof DrawPlan drawing && !silent) {
            var answer = new StepEnded(drawing.athlete(), drawing.attempt(), 7, changed, failure);
            Objects.requireNonNull(saga).deadlines.schedule(SOON, PlanRegenerationSaga.DRAWN, answer, drawing.saga());
        }
        if (command instanceof SeekAdvice seeking && !silent) {
            var answer = new StepEnded(seeking.athlete(), seeking.attempt(), seeking.revision(), false, null);
            Objects.requireNonNull(saga).deadlines.schedule(SOON, PlanRegenerationSaga.ADVISED, answer, seeking.saga());
        }
        return null;
    }
}
