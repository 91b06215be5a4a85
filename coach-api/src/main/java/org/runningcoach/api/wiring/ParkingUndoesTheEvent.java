package org.runningcoach.api.wiring;

import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.stream.Stream;
import org.axonframework.common.AxonTransientException;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;

/**
 * Parks an event that fails, after undoing what it wrote: handled again later, it must not count twice. A failure that passes by itself (a
 * database away, views that lag behind) parks nothing: the processor tries its batch again, waiting longer each time.
 */
final class ParkingUndoesTheEvent implements EnqueuePolicy<EventMessage<?>> {

    /** How often a parked event has failed, among its diagnostics. */
    static final String FAILURES = "failures";

    @Override
    public EnqueueDecision<EventMessage<?>> decide(DeadLetter<? extends EventMessage<?>> letter, Throwable failure) {
        var batch = CurrentUnitOfWork.map(unit -> (CarefulHandling) unit.root().getResource(CarefulHandling.RESOURCE));
        if (batch.isPresent() && passes(failure)) {
            throw new TryTheBatchAgain(failure);
        }
        batch.ifPresent(handling -> handling.undoEvent(failure));
        int failures = failures(letter) + 1;
        return Decisions.enqueue(
                ThrowableCause.truncated(failure),
                parked -> parked.diagnostics().and(FAILURES, Integer.toString(failures)));
    }

    static int failures(DeadLetter<?> letter) {
        return failures(letter.diagnostics());
    }

    static int failures(MetaData diagnostics) {
        return diagnostics.get(FAILURES) instanceof String text ? Integer.parseInt(text) : 0;
    }

    private static boolean passes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof AxonTransientException
                        || cause instanceof TransientDataAccessException
                        || cause instanceof RecoverableDataAccessException
                        || cause instanceof DataAccessResourceFailureException
                        || cause instanceof SQLTransientException
                        || cause instanceof SQLRecoverableException);
    }
}
