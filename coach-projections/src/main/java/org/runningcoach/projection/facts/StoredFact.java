package org.runningcoach.projection.facts;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.SerializationException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/**
 * A fact as it is stored.
 *
 * @param position its place among the facts of all athletes
 * @param row what lies in the event table, before any upcaster
 * @param message what the event serializer reads from it
 */
public record StoredFact(long position, DomainEventData<byte[]> row, DomainEventMessage<?> message) {

    /** The id of the stream it belongs to, {@code <athlete>/<stream>}. */
    public String stream() {
        return row.getAggregateIdentifier();
    }

    /** Its place in that stream, from 0. */
    public long sequence() {
        return row.getSequenceNumber();
    }

    /** Its stable name. */
    public String name() {
        return row.getPayload().getType().getName();
    }

    /** The revision of the shape in which it is stored. */
    public String revision() {
        return String.valueOf(row.getPayload().getType().getRevision());
    }

    /** What happened; nothing when this version cannot read it, most likely because a newer one stored it. */
    public Optional<Object> event() {
        try {
            return Optional.of(message.getPayload());
        } catch (SerializationException unreadable) {
            return Optional.empty();
        }
    }

    /** The JSON in the event table, or its text if it is none. */
    public JsonNode json() {
        var text = new String(row.getPayload().getData(), StandardCharsets.UTF_8);
        try {
            return JsonMapper.shared().readTree(text);
        } catch (JacksonException noJson) {
            return StringNode.valueOf(text);
        }
    }

    /** The product's time at which it happened; of a fact that cannot be read what its JSON says, or else when it was stored. */
    public Instant at() {
        return event().map(WhatChanged::at).orElseGet(this::saidTime);
    }

    private Instant saidTime() {
        try {
            return Instant.parse(json().path("at").asString(""));
        } catch (DateTimeException notSaid) {
            return row.getTimestamp();
        }
    }
}
