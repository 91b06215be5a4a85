package org.runningcoach.projection.position;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.shared.AthleteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Compares the position of an athlete's last fact with the positions that processors have stored in the transaction of their rows, so that it holds
 * on every node.
 */
@Component
class PositionQueryHandler {

    private final JdbcClient sql;
    private final Serializer tokens;

    PositionQueryHandler(JdbcClient sql, Serializer tokens) {
        this.sql = sql;
        this.tokens = tokens;
    }

    @QueryHandler
    ViewsBehindView answer(ListViewsBehind query) {
        long last = lastPosition(query.athlete());
        return new ViewsBehindView(
                query.views().stream().filter(view -> !hasPassed(view, last)).toList());
    }

    /** Where the last fact about the athlete stands; -1 without any. */
    private long lastPosition(AthleteId athlete) {
        return Stream.of(org.runningcoach.domain.shared.Stream.values())
                .map(stream -> stream.of(athlete))
                .mapToLong(this::lastPositionOf)
                .max()
                .orElse(-1);
    }

    private long lastPositionOf(String stream) {
        return sql.sql("""
                        select global_index from domain_event_entry
                        where aggregate_identifier = ? order by sequence_number desc limit 1
                        """).param(stream).query(Long.class).optional().orElse(-1L);
    }

    /** A view that has not begun yet has passed nothing; one in several segments is as far as the slowest of them. */
    private boolean hasPassed(String view, long position) {
        List<Boolean> segments = sql.sql("select token, token_type from token_entry where processor_name = ?")
                .param(view)
                .query((row, number) -> {
                    byte[] token = row.getBytes("token");
                    return token != null && hasPassed(token(token, row.getString("token_type")), position);
                })
                .list();
        return position < 0 || (!segments.isEmpty() && segments.stream().allMatch(passed -> passed));
    }

    private @Nullable TrackingToken token(byte[] stored, String type) {
        TrackingToken token = tokens.deserialize(new SimpleSerializedObject<>(stored, byte[].class, type, null));
        return WrappedToken.unwrapLowerBound(token);
    }

    /** Positions that were given to transactions still open, or rolled back, are gaps of the token. */
    private static boolean hasPassed(@Nullable TrackingToken token, long position) {
        return token instanceof GapAwareTrackingToken reached
                && reached.getIndex() >= position
                && !reached.getGaps().contains(position);
    }
}
