package org.runningcoach.projection.past;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.runningcoach.domain.athlete.events.AthleteEvent;
import org.runningcoach.domain.log.events.TrainingLogEvent;
import org.runningcoach.domain.plan.events.TrainingPlanEvent;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.domain.shared.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One athlete's facts in the order in which they were committed, up to an instant of the product's time. The first fact of a later time ends
 * them, whatever comes after it: so they are always what somebody could have known, also when clocks of several nodes differ.
 */
record FactsUpTo(Instant at, Serializer serializer, EventUpcaster upcasters) {

    private static final int AT_ONCE = 1_000;

    /** A stored fact and its place among the facts of all athletes. */
    private record Stored(long position, GenericDomainEventEntry<byte[]> entry) {}

    /** Hands the facts over in batches: a long career fits into no list. */
    void forEachBatch(JdbcClient sql, AthleteId athlete, Consumer<List<DomainEventMessage<?>>> reader) {
        List<Stored> stored = after(sql, athlete, -1);
        while (!stored.isEmpty()) {
            List<DomainEventMessage<?>> facts = facts(stored);
            List<DomainEventMessage<?>> known = facts.stream()
                    .takeWhile(fact -> !at(fact.getPayload()).isAfter(at))
                    .toList();
            if (!known.isEmpty()) {
                reader.accept(known);
            }
            if (known.size() < facts.size()) {
                return;
            }
            stored = after(sql, athlete, stored.getLast().position());
        }
    }

    private List<DomainEventMessage<?>> facts(List<Stored> stored) {
        return EventUtils.upcastAndDeserializeTrackedEvents(
                        stored.stream()
                                .map(fact -> new TrackedDomainEventData<>(
                                        new GlobalSequenceTrackingToken(fact.position()), fact.entry())),
                        serializer,
                        upcasters)
                .<DomainEventMessage<?>>map(message -> (DomainEventMessage<?>) message)
                .toList();
    }

    private static Instant at(Object event) {
        return switch (event) {
            case AthleteEvent athlete -> athlete.at();
            case TrainingLogEvent log -> log.at();
            case TrainingPlanEvent plan -> plan.at();
            default -> throw new IllegalArgumentException(event.getClass().getName() + " belongs to no stream.");
        };
    }

    private static List<Stored> after(JdbcClient sql, AthleteId athlete, long position) {
        return sql.sql("""
                        select global_index, type, aggregate_identifier, sequence_number, event_identifier, time_stamp, payload_type,
                          payload_revision, payload, meta_data
                        from domain_event_entry
                        where aggregate_identifier = any(?) and global_index > ? order by global_index limit ?
                        """)
                .params(streams(athlete), position, AT_ONCE)
                .query((row, number) -> stored(row))
                .list();
    }

    private static String[] streams(AthleteId athlete) {
        return Arrays.stream(Stream.values()).map(stream -> stream.of(athlete)).toArray(String[]::new);
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                row.getLong("global_index"),
                new GenericDomainEventEntry<>(
                        row.getString("type"),
                        row.getString("aggregate_identifier"),
                        row.getLong("sequence_number"),
                        row.getString("event_identifier"),
                        Instant.parse(row.getString("time_stamp")),
                        row.getString("payload_type"),
                        row.getString("payload_revision"),
                        row.getBytes("payload"),
                        row.getBytes("meta_data")));
    }
}
