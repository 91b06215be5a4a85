package org.runningcoach.api.wiring;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;

/**
 * One athlete's events are handled in order, those of different athletes in any order: three streams of one athlete meet
 * in the same rows, so order per stream would not do.
 */
final class AthleteSequence implements SequencingPolicy<EventMessage<?>> {

    @Override
    public Object getSequenceIdentifierFor(EventMessage<?> event) {
        return AthleteOfMessage.find(event).<Object>map(Object::toString).orElseGet(event::getIdentifier);
    }
}
