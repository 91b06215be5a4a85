package org.runningcoach.projection.facts;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * A fact as it is stored.
 *
 * @param position its place among the facts of all athletes
 * @param stream the id of the stream it belongs to, {@code <athlete>/<stream>}
 * @param sequence its place in that stream, from 0
 * @param name its stable name
 * @param revision the revision of the shape in which it is stored, before any upcaster
 * @param message what the event serializer reads from it
 */
public record StoredFact(
        long position, String stream, long sequence, String name, String revision, DomainEventMessage<?> message) {

    /** The product's time at which it happened. */
    public Instant at() {
        return WhatChanged.at(message.getPayload());
    }
}
