package org.runningcoach.api.wiring;

import javax.sql.DataSource;
import org.axonframework.common.jpa.EntityManagerProvider;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.messaging.StreamableMessageSource;
import org.runningcoach.saga.regeneration.PlanRegenerationSaga;
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
    private final DeadLetterQueues deadLetters;
    private final ParkedSagaEvents parkedSagaEvents;
    private final AthleteInLogs athleteInLogs;
    private final JdbcClient rows;

    EventProcessingSetup(
            DataSource writer,
            EntityManagerProvider entityManagers,
            DeadLetterQueues deadLetters,
            ParkedSagaEvents parkedSagaEvents,
            AthleteInLogs athleteInLogs,
            JdbcClient rows) {
        this.writer = writer;
        this.entityManagers = entityManagers;
        this.deadLetters = deadLetters;
        this.parkedSagaEvents = parkedSagaEvents;
        this.athleteInLogs = athleteInLogs;
        this.rows = rows;
    }

    @Override
    public void configureModule(Configurer configurer) {
        configurer.registerComponent(
                TrackingEventProcessorConfiguration.class,
                axon -> TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                        .andBatchSize(BATCH));
        configurer
                .eventProcessing()
                .usingTrackingEventProcessors()
                .registerTrackingEventProcessorConfiguration(
                        "policy-reconcile-activities",
                        axon -> TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                                .andBatchSize(REACTIONS))
                .registerTrackingEventProcessorConfiguration(
                        PlanRegenerationSaga.GROUP,
                        axon -> TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                                .andBatchSize(SAGA_EVENTS)
                                .andInitialTrackingToken(StreamableMessageSource::createHeadToken))
                .registerHandlerInterceptor(PlanRegenerationSaga.GROUP, axon -> parkedSagaEvents::parkOrGoOn)
                .registerHandlerInterceptor(PlanRegenerationSaga.GROUP, axon -> new OneSagaAtATime(rows))
                .registerDefaultListenerInvocationErrorHandler(axon -> PropagatingErrorHandler.instance())
                .registerDefaultErrorHandler(axon -> PropagatingErrorHandler.instance())
                .registerDefaultSequencingPolicy(axon -> new AthleteSequence())
                .registerDefaultHandlerInterceptor((axon, processor) -> athleteInLogs)
                .registerDefaultHandlerInterceptor((axon, processor) -> new CarefulHandling(writer, entityManagers))
                .registerDefaultDeadLetterPolicy(axon -> new ParkingUndoesTheEvent())
                .registerDeadLetterQueueProvider(group -> {
                    // remembers whose events are parked, instead of asking the database before every event
                    configurer
                            .eventProcessing()
                            .registerDeadLetteringEventHandlerInvokerConfiguration(
                                    group, (axon, invoker) -> invoker.enableSequenceIdentifierCache());
                    return axon -> deadLetters.of(group);
                });
    }

    /** After the starter's own module, which would give a queue only to the groups that properties list. */
    @Override
    public int order() {
        return 1;
    }
}
