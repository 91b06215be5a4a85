package org.runningcoach.projection.position;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.runningcoach.domain.shared.AthleteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells how far facts and views are. A processor stores its position in the transaction of its rows, so what is said holds on every node; facts are
 * committed in the order of their numbers, so a view that has reached a number shows everything before it.
 */
@Component
class PositionQueryHandler {

    private static final long NOT_BEGUN = -1;

    private final JdbcClient sql;
    private final Serializer tokens;

    PositionQueryHandler(JdbcClient sql, Serializer tokens) {
        this.sql = sql;
        this.tokens = tokens;
    }

    @QueryHandler
    ViewsBehindView answer(ListViewsBehind query) {
        long last = lastPosition(query.athlete());
        Map<String, Long> reached = reached(query.views());
        return new ViewsBehindView(query.views().stream()
                .filter(view -> reached.getOrDefault(view, NOT_BEGUN) < last)
                .toList());
    }

    @QueryHandler
    ReadModelPositionsView answer(ListReadModelPositions query) {
        Map<String, Long> reached =
                reached(query.models().stream().map(ReadModel::group).toList());
        return new ReadModelPositionsView(query.models().stream()
                .collect(Collectors.toMap(model -> model, model -> reached.getOrDefault(model.group(), NOT_BEGUN))));
    }

    @QueryHandler
    LastPositionView answer(FindLastPosition query) {
        AthleteId athlete = query.athlete();
        return new LastPositionView(athlete == null ? lastPosition() : lastPosition(athlete));
    }

    private long lastPosition() {
        return sql.sql("select coalesce(max(global_index), -1) from domain_event_entry")
                .query(Long.class)
                .single();
    }

    private long lastPosition(AthleteId athlete) {
        return Stream.of(org.runningcoach.domain.shared.Stream.values())
                .map(stream -> stream.of(athlete))
                .mapToLong(this::lastPositionOf)
                .max()
                .orElse(NOT_BEGUN);
    }

    private long lastPositionOf(String stream) {
        return sql.sql("""
                        select global_index from domain_event_entry
                        where aggregate_identifier = ? order by sequence_number desc limit 1
                        """).param(stream).query(Long.class).optional().orElse(NOT_BEGUN);
    }

    /** By processing group; one in several segments is as far as the slowest of them. */
    private Map<String, Long> reached(Collection<String> groups) {
        Map<String, Long> reached = new HashMap<>();
        sql.sql("select processor_name, token, token_type from token_entry where processor_name in (:groups)")
                .param("groups", List.copyOf(groups))
                .query(row -> {
                    byte[] token = row.getBytes("token");
                    long index = token == null ? NOT_BEGUN : index(token, row.getString("token_type"));
                    reached.merge(row.getString("processor_name"), index, Math::min);
                });
        return reached;
    }

    private long index(byte[] stored, String type) {
        return WrappedToken.unwrapLowerBound(
                                tokens.deserialize(new SimpleSerializedObject<>(stored, byte[].class, type, null)))
                        instanceof GapAwareTrackingToken reached
                ? reached.getIndex()
                : NOT_BEGUN;
    }
}
