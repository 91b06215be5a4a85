package org.runningcoach.projection.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

/** Reads golden files as the event store reads its rows: through the upcasters and the serializer. */
record StoredEvents(EventNames names, EventUpcaster upcasters) {

    private static final String STREAM = "7c1c6e4e-3c1d-4f3c-9a53-0d1f5a3f2b11/log";

    /** The event of golden/name.revision.json in today's shape. */
    Object read(String name, String revision) {
        return EventUtils.upcastAndDeserializeTrackedEvents(
                        Stream.of(
                                new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(1), row(name, revision))),
                        new NamedEventSerializer(names),
                        upcasters)
                .map(message -> (Object) message.getPayload())
                .findFirst()
                .orElseThrow();
    }

    private static GenericDomainEventEntry<byte[]> row(String name, String revision) {
        return new GenericDomainEventEntry<>(
                "Stored", STREAM, 0, "a", Instant.EPOCH, name, revision, golden(name, revision), "{}".getBytes());
    }

    private static byte[] golden(String name, String revision) {
        String file = "/golden/" + name + "." + revision + ".json";
        try (@Nullable InputStream stream = StoredEvents.class.getResourceAsStream(file)) {
            assertThat(stream)
                    .as("the golden file %s; what was stored stays readable", file)
                    .isNotNull();
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
