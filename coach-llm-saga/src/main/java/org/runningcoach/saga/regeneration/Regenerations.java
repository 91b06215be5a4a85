package org.runningcoach.saga.regeneration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.runningcoach.domain.shared.AthleteId;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Sends a regeneration on behalf of a reaction and waits for it, outside the reaction's own transaction: a draft that lost a race is drawn again
 * without undoing what else the reaction's batch did. A failure reaches the reaction, which is then parked.
 */
@Component
class Regenerations implements DisposableBean {

    private final CommandGateway commands;
    private final Clock clock;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Regenerations(CommandGateway commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    /** Because of something that is no recorded fact of training. */
    void because(PlanTrigger trigger, UUID athlete) {
        because(trigger, athlete, null, null);
    }

    /**
     * @param cause the import or activity
     * @param since the first day whose facts changed
     */
    void because(PlanTrigger trigger, UUID athlete, @Nullable UUID cause, @Nullable LocalDate since) {
        var command = new RegeneratePlan(
                new AthleteId(athlete),
                trigger,
                cause == null ? null : cause.toString(),
                since,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        var message =
                GenericCommandMessage.asCommandMessage(command).withMetaData(Map.of("athlete", athlete.toString()));
        CompletableFuture.supplyAsync(() -> commands.<RegeneratedPlan>sendAndWait(message), threads)
                .join();
    }

    @Override
    public void destroy() {
        threads.shutdown();
    }
}
