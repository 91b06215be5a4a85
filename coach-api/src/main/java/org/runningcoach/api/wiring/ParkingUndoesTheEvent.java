package org.runningcoach.api.wiring;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** Parks every event that fails, after undoing what it wrote: handled again later, it must not count twice. */
final class ParkingUndoesTheEvent implements EnqueuePolicy<EventMessage<?>> {

    @Override
    public EnqueueDecision<EventMessage<?>> decide(DeadLetter<? extends EventMessage<?>> letter, Throwable failure) {
        CurrentUnitOfWork.map(batch -> (CarefulHandling) batch.root().getResource(CarefulHandling.RESOURCE))
                .ifPresent(handling -> handling.undoEvent(failure));
        return Decisions.enqueue(ThrowableCause.truncated(failure));
    }
}
