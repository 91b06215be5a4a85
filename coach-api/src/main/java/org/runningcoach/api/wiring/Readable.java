package org.runningcoach.api.wiring;

import java.util.Optional;
import org.axonframework.common.ExceptionUtils;
import org.axonframework.messaging.Message;
import org.axonframework.serialization.SerializationException;
import org.runningcoach.projection.eventstore.UnreadableEvent;

/** Whether this version of the program knows the name and the revision under which an event is stored. */
final class Readable {

    private Readable() {}

    static boolean is(Message<?> event) {
        return whyNot(event).isEmpty();
    }

    /** A payload that is broken in another way counts as readable: whoever handles it fails by itself. */
    static Optional<UnreadableEvent> whyNot(Message<?> event) {
        try {
            event.getPayload();
            return Optional.empty();
        } catch (SerializationException e) {
            return unreadable(e);
        }
    }

    /** The reason within a failure; Axon's own words around it name neither event nor revision. */
    static Optional<UnreadableEvent> unreadable(Throwable failure) {
        return ExceptionUtils.findException(failure, UnreadableEvent.class);
    }
}
