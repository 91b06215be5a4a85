package org.runningcoach.api.wiring;

import java.time.Instant;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.deadletter.jpa.DeadLetterEventEntry;
import org.axonframework.eventhandling.deadletter.jpa.DeadLetterJpaConverter;
import org.axonframework.eventhandling.deadletter.jpa.EventMessageDeadLetterJpaConverter;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/** A parked event may wait until the program has a newer shape for it: like a row of the event table it is read through the upcasters, which Axon's own converter leaves out. */
final class UpcastParkedEvents implements DeadLetterJpaConverter<EventMessage<?>> {

    private final DeadLetterJpaConverter<EventMessage<?>> storing = new EventMessageDeadLetterJpaConverter();
    private final EventUpcaster upcasters;

    UpcastParkedEvents(EventUpcaster upcasters) {
        this.upcasters = upcasters;
    }

    @Override
    public DeadLetterEventEntry convert(EventMessage<?> message, Serializer events, Serializer others) {
        return storing.convert(message, events, others);
    }

    @Override
    public EventMessage<?> convert(DeadLetterEventEntry letter, Serializer events, Serializer others) {
        TrackingToken token = others.deserialize(letter.getTrackingToken());
        var stored = new GenericDomainEventEntry<>(
                letter.getType(),
                letter.getAggregateIdentifier(),
                letter.getSequenceNumber(),
                letter.getEventIdentifier(),
                Instant.parse(letter.getTimeStamp()),
                letter.getPayload().getType().getName(),
                letter.getPayload().getType().getRevision(),
                letter.getPayload().getData(),
                letter.getMetaData().getData());
        return EventUtils.upcastAndDeserializeTrackedEvents(
                        Stream.of(new TrackedDomainEventData<>(token, stored)), events, upcasters)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No upcaster may make an event vanish: " + letter.getEventIdentifier()));
    }

    @Override
    public boolean canConvert(DeadLetterEventEntry letter) {
        return storing.canConvert(letter);
    }

    @Override
    public boolean canConvert(EventMessage<?> message) {
        return storing.canConvert(message);
    }
}
