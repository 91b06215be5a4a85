package org.runningcoach.projection.eventstore;

import org.axonframework.serialization.SerializationException;

/**
 * An event is stored under a name that this version of the program does not know. Reading stops here: passing over it
 * would lose a fact without a sign.
 */
public final class UnknownEventName extends SerializationException {

    public UnknownEventName(String name) {
        super("No event class is named '" + name + "'. Was the event table written by a newer version?");
    }
}
