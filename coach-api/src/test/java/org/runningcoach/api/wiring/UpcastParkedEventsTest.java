package org.runningcoach.api.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.deadletter.jpa.DeadLetterEventEntry;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.shared.EventName;
import org.runningcoach.projection.eventstore.EventNames;
import org.runningcoach.projection.eventstore.NamedEventSerializer;
import org.runningcoach.projection.eventstore.RevisionUpcaster;
import org.runningcoach.projection.eventstore.UnreadableEvent;

class UpcastParkedEventsTest {

    private static final GlobalSequenceTrackingToken SEVENTH = new GlobalSequenceTrackingToken(7);

    private final Serializer serializer = new NamedEventSerializer(EventNames.of(List.of(Ran.class)));
    private final UpcastParkedEvents converter =
            new UpcastParkedEvents(new EventUpcasterChain(new RevisionUpcaster("probe.ran", "1", "2", ran -> {
                double kilometres = ran.required("kilometres").asDouble();
                ran.remove("kilometres");
                return ran.put("metres", kilometres * 1_000);
            })));

    @Test
    void an_event_parked_in_an_older_shape_is_read_in_todays() {
        EventMessage<?> read = converter.convert(letter("1", "{\"kilometres\": 12.5}"), serializer, serializer);
        assertThat(read.getPayload()).isEqualTo(new Ran(12_500));
        assertThat(read.getIdentifier()).isEqualTo("an-event");
        assertThat(read.getTimestamp()).hasToString("2026-03-01T22:55:00Z");
        assertThat(read.getMetaData()).containsEntry("athlete", "jo");
        assertThat(((DomainEventMessage<?>) read).getAggregateIdentifier()).isEqualTo("jo/log");
        assertThat(((DomainEventMessage<?>) read).getSequenceNumber()).isEqualTo(3);
        assertThat(((TrackedEventMessage<?>) read).trackingToken()).isEqualTo(SEVENTH);
    }

    @Test
    void an_event_parked_in_a_newer_shape_can_be_listed_and_not_be_read() {
        EventMessage<?> read = converter.convert(letter("3", "{\"miles\": 5}"), serializer, serializer);
        assertThat(read.getIdentifier()).isEqualTo("an-event");
        assertThatThrownBy(read::getPayload).hasCauseInstanceOf(UnreadableEvent.class);
    }

    @Test
    void what_is_parked_today_is_read_back() {
        var event = new GenericTrackedDomainEventMessage<>(
                SEVENTH,
                new GenericDomainEventMessage<>("Log", "jo/log", 3, new Ran(8_000), MetaData.with("athlete", "jo")));
        DeadLetterEventEntry letter = converter.convert(event, serializer, serializer);
        assertThat(converter.canConvert(event)).isTrue();
        assertThat(converter.canConvert(letter)).isTrue();
        EventMessage<?> read = converter.convert(letter, serializer, serializer);
        assertThat(read.getPayload()).isEqualTo(event.getPayload());
        assertThat(read.getIdentifier()).isEqualTo(event.getIdentifier());
        assertThat(read.getMetaData()).isEqualTo(event.getMetaData());
    }

    private DeadLetterEventEntry letter(String revision, String payload) {
        SerializedObject<byte[]> token = serializer.serialize(SEVENTH, byte[].class);
        return new DeadLetterEventEntry(
                "GenericTrackedDomainEventMessage",
                "an-event",
                "2026-03-01T22:55:00Z",
                "probe.ran",
                revision,
                payload.getBytes(StandardCharsets.UTF_8),
                serializer
                        .serialize(MetaData.with("athlete", "jo"), byte[].class)
                        .getData(),
                "Log",
                "jo/log",
                3L,
                token.getType().getName(),
                token.getData());
    }

    @EventName(value = "probe.ran", revision = "2")
    record Ran(double metres) {}
}
