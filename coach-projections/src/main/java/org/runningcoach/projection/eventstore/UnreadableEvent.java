package org.runningcoach.projection.eventstore;

import org.axonframework.serialization.SerializationException;

/**
 * An event is stored under a name or in a shape that this version of the program does not know, most likely by a newer one. Whoever needs it fails:
 * passing over it would lose a fact without a sign.
 */
public final class UnreadableEvent extends SerializationException {

    private UnreadableEvent(String message) {
        super(message);
    }

    static UnreadableEvent ofUnknownName(String name) {
        return new UnreadableEvent(
                "No event class is named '" + name + "'. Was the event table written by a newer version?");
    }

    static UnreadableEvent ofUnknownRevision(String name, String stored, String known) {
        return new UnreadableEvent(
                "The event '" + name + "' is stored in revision " + stored + ", and this version reads " + known
                        + ". An older one needs an upcaster, a newer one a newer version.");
    }
}
