package org.runningcoach.projection.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.shared.AthleteId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads facts in the order in which they were committed, through the serializer and the upcasters of the event store. */
@Component
public class StoredFacts {

    private static final int AT_ONCE = 1_000;
    private static final String COLUMNS = "global_index, type, aggregate_identifier, sequence_number, event_identifier,"
            + " time_stamp, payload_type, coalesce(payload_revision, '') as payload_revision, payload, meta_data";

    private final JdbcClient sql;
    private final Serializer serializer;
    private final EventUpcaster upcasters;

    @Autowired
    StoredFacts(
            JdbcClient sql, @Qualifier("eventSerializer") Serializer serializer, ObjectProvider<Configuration> axon) {
        this(sql, serializer, upcasters(axon.getIfAvailable()));
    }

    private StoredFacts(JdbcClient sql, Serializer serializer, EventUpcaster upcasters) {
        this.sql = sql;
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    private static EventUpcaster upcasters(@Nullable Configuration axon) {
        return axon == null ? NoOpEventUpcaster.INSTANCE : axon.upcasterChain();
    }

    /** The same facts, read over another connection. */
    public StoredFacts over(JdbcClient other) {
        return new StoredFacts(other, serializer, upcasters);
    }

    /** Every fact of an athlete, a few at a time: a long log fits into no list. */
    public void forEach(AthleteId athlete, Consumer<StoredFact> reader) {
        long position = -1;
        List<StoredFact> facts;
        do {
            facts = after(position, athlete);
            facts.forEach(reader);
            position = facts.isEmpty() ? position : facts.getLast().position();
        } while (!facts.isEmpty());
    }

    /** The next facts of an athlete after a position; empty at the end. */
    public List<StoredFact> after(long position, AthleteId athlete) {
        List<List<StoredFact>> facts = sql.sql("select " + COLUMNS + """
                         from domain_event_entry
                        where aggregate_identifier = any(?) and global_index > ? order by global_index limit ?
                        """)
                .params(streams(athlete), position, AT_ONCE)
                .query((row, number) -> facts(row))
                .list();
        return facts.stream().flatMap(List::stream).toList();
    }

    private static String[] streams(AthleteId athlete) {
        return Stream.of(org.runningcoach.domain.shared.Stream.values())
                .map(stream -> stream.of(athlete))
                .toArray(String[]::new);
    }

    /**
     * The next facts of all athletes after a position, up to another one; empty at the end.
     *
     * @param names the stable names of the facts to read
     */
    public List<StoredFact> between(long after, long upTo, Collection<String> names) {
        List<List<StoredFact>> facts = sql.sql("select " + COLUMNS + """
                         from domain_event_entry
                        where global_index > ? and global_index <= ? and payload_type = any(?) order by global_index limit ?
                        """)
                .params(after, upTo, names.toArray(String[]::new), AT_ONCE)
                .query((row, number) -> facts(row))
                .list();
        return facts.stream().flatMap(List::stream).toList();
    }

    /** One row; an upcaster may make none or several facts of it. */
    private List<StoredFact> facts(ResultSet row) throws SQLException {
        long position = row.getLong("global_index");
        var entry = new GenericDomainEventEntry<>(
                row.getString("type"),
                row.getString("aggregate_identifier"),
                row.getLong("sequence_number"),
                row.getString("event_identifier"),
                Instant.parse(row.getString("time_stamp")),
                row.getString("payload_type"),
                row.getString("payload_revision"),
                row.getBytes("payload"),
                row.getBytes("meta_data"));
        var data = new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(position), entry);
        List<StoredFact> facts = new ArrayList<>();
        EventUtils.upcastAndDeserializeTrackedEvents(Stream.of(data), serializer, upcasters)
                .forEach(message -> facts.add(new StoredFact(position, entry, (DomainEventMessage<?>) message)));
        return facts;
    }
}
