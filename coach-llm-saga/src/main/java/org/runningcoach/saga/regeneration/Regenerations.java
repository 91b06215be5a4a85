package org.runningcoach.saga.regeneration;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Has plans drawn anew, a few athletes' at a time, each as soon as the views show what it has to be drawn from. Waiting costs no connection of its own, and
 * the drawing is outside the caller's transaction: a draft that lost a race is drawn again without undoing what else the caller did.
 */
@Component
public class Regenerations implements DisposableBean {

    /** Well below the number of connections, so that everything else goes on. */
    private static final int AT_ONCE = 6;

    private static final int TRIES = 5;

    private final CaughtUpViews views;
    private final CommandGateway commands;
    private final ParkedRegenerations parked;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Regenerations(CaughtUpViews views, CommandGateway commands, ParkedRegenerations parked) {
        this.views = views;
        this.commands = commands;
        this.parked = parked;
    }

    /** Answers with the plan in force afterwards; {@link ViewsLagBehind} when the views do not catch up in time. */
    public RegeneratedPlan now(RegeneratePlan command) {
        turns.acquireUninterruptibly();
        try {
            for (int left = TRIES; ; left--) {
                views.await(command.athlete());
                try {
                    RegeneratedPlan drawn = send(command);
                    parked.settle(command.athlete());
                    return drawn;
                } catch (ViewsLagBehind overtaken) {
                    if (left == 0) {
                        throw overtaken;
                    }
                }
            }
        } finally {
            turns.release();
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
