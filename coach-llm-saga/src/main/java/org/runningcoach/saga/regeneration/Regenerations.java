package org.runningcoach.saga.regeneration;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.shared.AthleteId;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Has plans drawn anew, a few athletes' at a time, each as soon as the views show what it has to be drawn from. Waiting costs no connection of its own, and
 * the drawing is outside the caller's transaction: a draft that lost a race is drawn again without undoing what else the caller did.
 */
@Component
public class Regenerations implements DisposableBean {

    /** What sees a regeneration through that nobody waits for; for the wiring, which brings it its events. */
    public static final Class<?> PROCESS = PlanRegenerationSaga.class;

    /** Well below the number of connections, so that everything else goes on. */
    private static final int AT_ONCE = 6;

    private static final int TRIES = 5;

    private final CaughtUpViews views;
    private final CommandGateway commands;
    private final PlanPreviews previews;
    private final ParkedRegenerations parked;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Duration patience;

    /** @param patience so short that even who waits in vain for a turn has an answer before a saga takes its step for lost */
    Regenerations(
            CaughtUpViews views,
            CommandGateway commands,
            PlanPreviews previews,
            ParkedRegenerations parked,
            @Value("${coach.regeneration.patience:PT60S}") Duration patience) {
        this.views = views;
        this.commands = commands;
        this.previews = previews;
        this.parked = parked;
        this.patience = patience;
    }

    /** Answers with the plan in force afterwards; {@link ViewsLagBehind} when the views do not catch up in time. A draft that lost a race is drawn again, a few times. */
    public RegeneratedPlan now(RegeneratePlan command) {
        return inTurn(command.athlete(), () -> {
            Optional<Call> given = parked.callOf(command.athlete());
            RegeneratedPlan drawn = send(given.map(command::and).orElse(command));
            given.ifPresent(call -> parked.settle(command.athlete()));
            return drawn;
        });
    }

    /**
     * What {@link #now} would do, with the same refusals, and nothing stored.
     *
     * @param goal to change to first; absent when the goal stays
     */
    public PreviewedPlan preview(RegeneratePlan command, @Nullable Goal goal) {
        return inTurn(command.athlete(), () -> previews.of(new PreviewPlan(command, goal)));
    }

    private <T> T inTurn(AthleteId athlete, Supplier<T> work) {
        takeTurn(athlete);
        try {
            for (int left = TRIES; ; left--) {
                views.await(athlete);
                try {
                    return work.get();
                } catch (ViewsLagBehind | PlanMovedOn | ConcurrencyException overtaken) {
                    if (left == 0) {
                        throw overtaken;
                    }
                }
            }
        } finally {
            turns.release();
        }
    }

    private void takeTurn(AthleteId athlete) {
        try {
            if (!turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new NoTurnInTime(athlete);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoTurnInTime(athlete);
        }
    }

    private RegeneratedPlan send(RegeneratePlan command) {
        var message = GenericCommandMessage.asCommandMessage(command)
                .withMetaData(Map.of("athlete", command.athlete().toString()));
        try {
            return CompletableFuture.supplyAsync(() -> commands.<RegeneratedPlan>sendAndWait(message), threads)
                    .join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    @Override
    public void destroy() {
        threads.shutdown();
    }
}
