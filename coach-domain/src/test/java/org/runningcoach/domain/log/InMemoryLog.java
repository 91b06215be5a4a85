package org.runningcoach.domain.log;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.runningcoach.domain.log.commands.TrainingLogCommand;
import org.runningcoach.domain.log.events.TrainingLogEvent;
import org.runningcoach.domain.shared.Stream;

/** A training log on a real command bus and a real event store, both in memory. */
final class InMemoryLog implements AutoCloseable {

    private final Configuration axon;
    private final CommandGateway gateway;

    InMemoryLog() {
        axon = DefaultConfigurer.defaultConfiguration()
                .configureAggregate(TrainingLog.class)
                .configureEmbeddedEventStore(configuration -> new InMemoryEventStorageEngine())
                .start();
        gateway = axon.commandGateway();
    }

    <T> T send(TrainingLogCommand command) {
        return gateway.sendAndWait(command);
    }

    /** All facts of the athlete's stream, in order. */
    List<TrainingLogEvent> facts() {
        List<TrainingLogEvent> facts = new ArrayList<>();
        axon.eventStore()
                .readEvents(Stream.LOG.of(LogFacts.ATHLETE))
                .forEachRemaining(message -> facts.add((TrainingLogEvent) message.getPayload()));
        return facts;
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
