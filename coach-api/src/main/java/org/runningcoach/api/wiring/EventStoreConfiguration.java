package org.runningcoach.api.wiring;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.eventsourcing.SpringAggregateSnapshotter;
import org.runningcoach.projection.eventstore.AppendAsArrays;
import org.runningcoach.projection.eventstore.DuplicateKeys;
import org.runningcoach.projection.eventstore.EventTable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The event store on PostgreSQL, through JDBC: the database numbers the facts one by one and decides every race. */
@Configuration(proxyBeanMethods = false)
class EventStoreConfiguration {

    private static final int EVENTS_READ_AT_ONCE = 1_000;
    private static final int EVENTS_PER_SNAPSHOT = 250;
    /** Kept in memory for the processors that follow closely; a long import is read from the database. */
    private static final int EVENTS_AT_HAND = 1_000;
    /** Facts are committed in the order of their numbers: a number that is missing will stay missing, and nobody waits for it. */
    private static final int NOT_AT_ALL = 1;
    /** Milliseconds until an event that another node stored is looked for. */
    private static final long FETCH_DELAY = 100;

    @Bean
    PersistenceExceptionResolver persistenceExceptionResolver() {
        return new DuplicateKeys();
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            @Qualifier("eventSerializer") Serializer eventSerializer,
            Serializer snapshotSerializer,
            org.axonframework.config.Configuration axon,
            ConnectionProvider connections,
            TransactionManager transactions,
            PersistenceExceptionResolver duplicateKeys) {
        return JdbcEventStorageEngine.builder()
                .eventSerializer(eventSerializer)
                .snapshotSerializer(snapshotSerializer)
                .upcasterChain(axon.upcasterChain())
                .snapshotFilter(axon.snapshotFilter())
                .connectionProvider(connections)
                .transactionManager(transactions)
                .schema(EventTable.schema())
                .appendEvents(new AppendAsArrays())
                .batchSize(EVENTS_READ_AT_ONCE)
                .maxGapOffset(NOT_AT_ALL)
                .gapTimeout(NOT_AT_ALL)
                .persistenceExceptionResolver(duplicateKeys)
                .build();
    }

    @Bean("eventBus")
    @Qualifier("eventStore")
    EmbeddedEventStore eventStore(EventStorageEngine engine, org.axonframework.config.Configuration axon) {
        return EmbeddedEventStore.builder()
                .storageEngine(engine)
                .fetchDelay(FETCH_DELAY)
                .cachedEvents(EVENTS_AT_HAND)
                .messageMonitor(axon.messageMonitor(EventStore.class, "eventStore"))
                .spanFactory(axon.getComponent(EventBusSpanFactory.class))
                .build();
    }

    /** Named by the aggregates: {@code @Aggregate(snapshotTriggerDefinition = "snapshotEvery250Events")}. */
    @Bean
    SnapshotTriggerDefinition snapshotEvery250Events(Snapshotter snapshotter) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, EVENTS_PER_SNAPSHOT);
    }

    /** A thread of its own: nobody's command waits for a snapshot. */
    @Bean(destroyMethod = "shutdown")
    ExecutorService snapshotExecutor() {
        return Executors.newSingleThreadExecutor(new AxonThreadFactory("snapshots"));
    }

    @Bean
    SpringAggregateSnapshotter snapshotter(
            @Qualifier("snapshotExecutor") ExecutorService executor,
            org.axonframework.config.Configuration axon,
            HandlerDefinition handlers,
            ParameterResolverFactory parameters,
            EventStore eventStore,
            TransactionManager transactions) {
        return SpringAggregateSnapshotter.builder()
                .repositoryProvider(axon::repository)
                .executor(executor)
                .transactionManager(transactions)
                .eventStore(eventStore)
                .parameterResolverFactory(parameters)
                .handlerDefinition(handlers)
                .build();
    }
}
