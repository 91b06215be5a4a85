package org.runningcoach.projection.eventstore;

/**
 * Stands, as the type of a payload, for an event whose name no class carries. It has no instance: reading the payload fails with {@link UnreadableEvent}.
 */
public final class UnknownEvent {

    private UnknownEvent() {}
}
