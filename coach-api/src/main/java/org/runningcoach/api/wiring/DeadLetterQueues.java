package org.runningcoach.api.wiring;

import org.axonframework.common.jpa.EntityManagerProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jpa.JpaSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** The parked events of each processing group, in one table. */
@Component
final class DeadLetterQueues {

    /** Wide enough for a long import behind one failing event: a full queue would stop the processor for everybody. */
    private static final int PARKED_EVENTS_PER_ATHLETE = 1_000_000;

    private static final int PARKED_ATHLETES = 100_000;

    private final EntityManagerProvider entityManagers;
    private final TransactionManager transactions;
    private final Serializer serializer;
    private final Serializer eventSerializer;
    private final EventUpcasterChain upcasters;

    DeadLetterQueues(
            EntityManagerProvider entityManagers,
            TransactionManager transactions,
            Serializer serializer,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            EventUpcasterChain upcasters) {
        this.entityManagers = entityManagers;
        this.transactions = transactions;
        this.serializer = serializer;
        this.eventSerializer = eventSerializer;
        this.upcasters = upcasters;
    }

    SequencedDeadLetterQueue<EventMessage<?>> of(String group) {
        return JpaSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(group)
                .entityManagerProvider(entityManagers)
                .transactionManager(transactions)
                .genericSerializer(serializer)
                .eventSerializer(eventSerializer)
                .clearConverters()
                .addConverter(new UpcastParkedEvents(upcasters))
                .maxSequences(PARKED_ATHLETES)
                .maxSequenceSize(PARKED_EVENTS_PER_ATHLETE)
                .build();
    }
}
