package org.runningcoach.saga.reconciliation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.runningcoach.domain.plan.commands.ReconcileActivities;
import org.runningcoach.domain.plan.model.LedgerCause;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.saga.regeneration.CaughtUpViews;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Holds ledgers against the log, a few athletes' at a time, each as soon as the views show what the log holds. It is done outside the caller's transaction;
 * done again it changes nothing more.
 */
@Component
class Reconciliations implements DisposableBean {

    /** Well below the number of connections, so that everything else goes on. */
    private static final int AT_ONCE = 4;

    private static final List<String> READ = List.of("view-activity", "view-ledger", "view-profile", "view-plan");

    private final CaughtUpViews views;
    private final LogReading log;
    private final CommandGateway commands;
    private final Clock clock;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Reconciliations(CaughtUpViews views, LogReading log, CommandGateway commands, Clock clock) {
        this.views = views;
        this.log = log;
        this.commands = commands;
        this.clock = clock;
    }

    /** @param cause the id of the import or activity */
    void because(PlanTrigger what, UUID cause, Change change) {
        turns.acquireUninterruptibly();
        try {
            AthleteId athlete = new AthleteId(change.athlete());
            views.await(athlete, READ);
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            send(log.read(athlete, new LedgerCause(what, cause.toString()), change, now));
        } finally {
            turns.release();
        }
    }

    private void send(ReconcileActivities command) {
        var message = GenericCommandMessage.asCommandMessage(command)
                .withMetaData(Map.of("athlete", command.athlete().toString()));
        try {
            CompletableFuture.runAsync(() -> commands.sendAndWait(message), threads)
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
