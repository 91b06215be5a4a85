package org.runningcoach.api.wiring;

import org.axonframework.commandhandling.gateway.IntervalRetryScheduler;
import org.axonframework.common.AxonTransientException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Tries commands again that lost a race. Such a failure is caused by the database's refusal of a number that is taken, and Axon's own scheduler
 * gives up whatever is caused by something that is not transient itself.
 */
final class RetriesOfLostRaces extends IntervalRetryScheduler {

    RetriesOfLostRaces(Builder builder) {
        super(builder.nonTransientFailurePredicate(RetriesOfLostRaces::staysAsItIs));
    }

    /** A refused rule is refused again; only what Axon calls transient can end differently. */
    private static boolean staysAsItIs(Throwable failure) {
        return !(failure instanceof AxonTransientException);
    }

    @Override
    protected boolean isExplicitlyNonTransient(Throwable failure) {
        return !isLostRace(failure) && super.isExplicitlyNonTransient(failure);
    }

    private static boolean isLostRace(Throwable failure) {
        return failure instanceof ConcurrencyException || failure instanceof AggregateStreamCreationException;
    }
}
