package org.runningcoach.api.wiring;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.axonframework.common.jpa.EntityManagerProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.DefaultInterceptorChain;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.runningcoach.projection.eventstore.UnreadableEvent;
import org.runningcoach.saga.regeneration.PlanRegenerationSaga;
import org.runningcoach.saga.regeneration.Regenerations;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Parks what the saga's processor cannot read, with that athlete's later events: Axon's dead-letter queue serves projections only, and without this one fact of a
 * newer version would stop the plans of everybody. What the saga itself fails at it tries again by its deadlines.
 */
@Component
final class ParkedSagaEvents implements SequencedDeadLetterProcessor<EventMessage<?>> {

    private final SequencedDeadLetterQueue<EventMessage<?>> letters;
    private final ParkingUndoesTheEvent policy = new ParkingUndoesTheEvent();
    private final AthleteSequence sequence = new AthleteSequence();
    private final TransactionManager transactions;
    private final OneSagaAtATime lock;
    private final AthleteInLogs athleteInLogs = new AthleteInLogs();
    private final ObjectProvider<Configuration> axon;

    ParkedSagaEvents(
            DeadLetterQueues queues,
            TransactionManager transactions,
            DataSource writer,
            EntityManagerProvider entityManagers,
            JdbcClient rows,
            ObjectProvider<Configuration> axon) {
        this.letters = queues.of(PlanRegenerationSaga.GROUP);
        this.transactions = new NestedTransactions(transactions, writer, entityManagers);
        this.lock = new OneSagaAtATime(rows);
        this.axon = axon;
    }

    /** As an interceptor of the saga's processor: Axon would put a component that is one before every handler. */
    @Nullable
    Object parkOrGoOn(UnitOfWork<? extends EventMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        EventMessage<?> event = unitOfWork.getMessage();
        Object athlete = sequence.getSequenceIdentifierFor(event);
        if (letters.enqueueIfPresent(athlete, () -> new GenericDeadLetter<>(athlete, event))) {
            return null;
        }
        Optional<UnreadableEvent> whyNot = Readable.whyNot(event);
        if (whyNot.isPresent()) {
            letters.enqueue(athlete, new GenericDeadLetter<>(athlete, event, whyNot.get()));
            return null;
        }
        return chain.proceed();
    }

    @Override
    public boolean process(Predicate<DeadLetter<? extends EventMessage<?>>> filter) {
        UnitOfWork<?> attempt = new DefaultUnitOfWork<>(null);
        attempt.attachTransaction(transactions);
        return attempt.executeWithResult(() -> letters.process(filter, this::again))
                .getPayload();
    }

    private EnqueueDecision<EventMessage<?>> again(DeadLetter<? extends EventMessage<?>> letter) {
        UnitOfWork<EventMessage<?>> unitOfWork = DefaultUnitOfWork.startAndGet(letter.message());
        unitOfWork.attachTransaction(transactions);
        ResultMessage<?> done = unitOfWork.executeWithResult(() -> new DefaultInterceptorChain<EventMessage<?>>(
                        unitOfWork, List.of(athleteInLogs, lock), this::tellTheSaga)
                .proceed());
        return done.isExceptional() ? policy.decide(letter, done.exceptionResult()) : Decisions.evict();
    }

    private @Nullable Object tellTheSaga(EventMessage<?> event) throws Exception {
        axon.getObject()
                .eventProcessingConfiguration()
                .sagaConfiguration(Regenerations.PROCESS)
                .manager()
                .handle(event, Segment.ROOT_SEGMENT);
        return null;
    }
}
