package org.runningcoach.api.wiring;

import javax.sql.DataSource;
import org.axonframework.common.jpa.EntityManagerProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.messaging.StreamableMessageSource;
import org.runningcoach.projection.audit.Views;
import org.runningcoach.projection.eventstore.EventNames;
import org.runningcoach.saga.regeneration.PlanRegenerationSaga;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What every processing group gets without asking: a tracking processor in batches, one athlete's events in order, and a
 * dead-letter queue, so that a failing handler parks that athlete's events and holds up nobody else's.
 */
@Component
final class EventProcessingSetup implements ConfigurerModule {

    private static final int BATCH = 500;
    /** A reaction waits for views: so that a batch stays short. */
    private static final int REACTIONS = 20;
    /** A saga is locked until its batch is stored, so that a batch is short. */
    private static final int SAGA_EVENTS = 20;

    private final DataSource writer;
    private final EntityManagerProvider entityManagers;
    private final TransactionManager transactions;
    private final DeadLetterQueues deadLetters;
    private final ParkedSagaEvents parkedSagaEvents;
    private final AthleteInLogs athleteInLogs = new AthleteInLogs();
    private final boolean serving;
    private final JdbcClient rows;
    private final EventNames names;

    EventProcessingSetup(
            DataSource writer,
            EntityManagerProvider entityManagers,
            TransactionManager transactions,
            DeadLetterQueues deadLetters,
            ParkedSagaEvents parkedSagaEvents,
            JdbcClient rows,
            EventNames names,
            @Value("${coach.serving}") boolean serving) {
        this.serving = serving;
        this.writer = writer;
        this.entityManagers = entityManagers;
        this.transactions = transactions;
        this.deadLetters = deadLetters;
        this.parkedSagaEvents = parkedSagaEvents;
        this.rows = rows;
        this.names = names;
    }

    @Override
    public void configureModule(Configurer configurer) {
        configurer.registerComponent(TrackingEventProcessorConfiguration.class, axon -> inBatchesOf(BATCH));
        Views.all()
                .forEach(view -> configurer
                        .eventProcessing()
                        .registerHandlerInterceptor(view.group(), axon -> LaterOnDisk.always(rows)));
        configurer
                .eventProcessing()
                .usingTrackingEventProcessors()
                .registerTrackingEventProcessorConfiguration(
                        "policy-reconcile-activities", axon -> inBatchesOf(REACTIONS))
                .registerTrackingEventProcessorConfiguration(
                        PlanRegenerationSaga.GROUP,
                        axon -> inBatchesOf(SAGA_EVENTS)
                                .andInitialTrackingToken(StreamableMessageSource::createHeadToken))
                .registerHandlerInterceptor(PlanRegenerationSaga.GROUP, axon -> parkedSagaEvents::parkOrGoOn)
                .registerHandlerInterceptor(PlanRegenerationSaga.GROUP, axon -> new OneSagaAtATime(rows))
                .registerDefaultListenerInvocationErrorHandler(axon -> PropagatingErrorHandler.instance())
                .registerDefaultErrorHandler(axon -> PropagatingErrorHandler.instance())
                .registerDefaultSequencingPolicy(axon -> new AthleteSequence())
                .registerDefaultHandlerInterceptor((axon, processor) -> athleteInLogs)
                .registerDefaultHandlerInterceptor((axon, processor) -> new CarefulHandling(writer, entityManagers))
                .registerDefaultHandlerInterceptor(
                        (axon, processor) -> new CountingPerAthlete(processor, writer, names))
                .registerDefaultDeadLetterPolicy(axon -> new ParkingUndoesTheEvent())
                .registerDeadLetterQueueProvider(group -> {
                    // remembers whose events are parked, instead of asking the database before every event
                    configurer
                            .eventProcessing()
                            .registerDeadLetteringEventHandlerInvokerConfiguration(
                                    group,
                                    (axon, invoker) -> invoker.enableSequenceIdentifierCache()
                                            .transactionManager(
                                                    new NestedTransactions(transactions, writer, entityManagers)));
                    return axon -> deadLetters.of(group);
                });
    }

    /** A program that only maintains leaves the events to the one that serves. */
    private TrackingEventProcessorConfiguration inBatchesOf(int events) {
        return TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                .andBatchSize(events)
                .andAutoStart(serving);
    }

    /** After the starter's own module, which would give a queue only to the groups that properties list. */
    @Override
    public int order() {
        return 1;
    }
}
