package org.runningcoach.projection.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runningcoach.domain.shared.EventName;

class NamedEventSerializerTest {

    private final NamedEventSerializer serializer = new NamedEventSerializer(EventNames.of(List.of(Measured.class)));

    @Test
    void an_event_is_stored_under_its_name_and_revision_and_read_back() {
        Measured event = new Measured(12.5, Instant.parse("2026-03-01T22:55:00Z"), null);
        SerializedObject<String> stored = serializer.serialize(event, String.class);
        assertThat(stored.getType()).isEqualTo(new SimpleSerializedType("probe.measured", "3"));
        assertThat(stored.getData()).isEqualTo("""
                {"kilometres":12.5,"at":"2026-03-01T22:55:00Z"}""");
        assertThat(serializer.<String, Measured>deserialize(stored)).isEqualTo(event);
    }

    @Test
    void what_travels_with_an_event_is_read_back() {
        MetaData metaData = MetaData.with("athlete", "a");
        assertThat(serializer.<byte[], MetaData>deserialize(serializer.serialize(metaData, byte[].class)))
                .isEqualTo(metaData);
        TrackingToken token = ReplayToken.createReplayToken(
                new GlobalSequenceTrackingToken(7), new GlobalSequenceTrackingToken(3), "why");
        assertThat(serializer.<byte[], TrackingToken>deserialize(serializer.serialize(token, byte[].class)))
                .isEqualTo(token);
    }

    @Test
    void an_unknown_name_is_never_passed_over() {
        var stored = new SimpleSerializedObject<>("{}", String.class, "future.invented", "1");
        assertThatThrownBy(() -> serializer.deserialize(stored))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("future.invented");
        assertThat(serializer.classForType(stored.getType()))
                .as("the row can be listed and parked")
                .isEqualTo(UnknownEvent.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "4"})
    void another_revision_is_not_read_as_if_it_were_this_one(String revision) {
        var stored = new SimpleSerializedObject<>(
                "{\"kilometres\":12.5,\"surface\":\"track\"}", String.class, "probe.measured", revision);
        assertThatThrownBy(() -> serializer.deserialize(stored))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("probe.measured")
                .hasMessageContaining("revision " + revision);
    }

    @Test
    void a_class_of_ours_without_a_name_is_not_stored() {
        assertThatThrownBy(() -> serializer.serialize(new Nameless(), String.class))
                .hasMessageContaining("Nameless")
                .hasMessageContaining("@EventName");
    }

    @EventName(value = "probe.measured", revision = "3")
    record Measured(double kilometres, Instant at, @Nullable String note) {}

    record Nameless() {}
}
