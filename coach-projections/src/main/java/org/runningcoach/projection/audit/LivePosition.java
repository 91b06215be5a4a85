package org.runningcoach.projection.audit;

import java.util.List;
import java.util.Objects;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the running views are: the number of the last fact each has dealt with, from the tokens they store with their rows. */
@Component
public class LivePosition {

    private static final long NOWHERE = -1;

    private final Serializer tokens;

    LivePosition(Serializer tokens) {
        this.tokens = tokens;
    }

    /** The position of a view, of several segments the hindmost's; -1 before its first fact. */
    public long of(View view, JdbcClient sql) {
        return read(view, sql, "").stream().min(Long::compare).orElse(NOWHERE);
    }

    /** The same, held there: the processor of the view can store no further position until this transaction ends. */
    public long hold(View view, JdbcClient sql) {
        List<Long> positions = read(view, sql, " for update");
        if (positions.size() > 1) {
            throw new IllegalStateException("The segments of " + view.group() + " stand at different positions.");
        }
        return positions.isEmpty() ? NOWHERE : positions.getFirst();
    }

    private List<Long> read(View view, JdbcClient sql, String lock) {
        return sql
                .sql("select token, token_type from token_entry where processor_name = ? order by segment" + lock)
                .param(view.group())
                .query((row, number) -> position(row.getBytes("token"), row.getString("token_type")))
                .list()
                .stream()
                .distinct()
                .toList();
    }

    private long position(byte[] stored, String type) {
        if (stored == null) {
            return NOWHERE;
        }
        TrackingToken token = tokens.deserialize(new SimpleSerializedObject<>(stored, byte[].class, type, null));
        TrackingToken reached = token == null ? null : WrappedToken.unwrapLowerBound(token);
        return reached == null ? NOWHERE : ((GapAwareTrackingToken) Objects.requireNonNull(reached)).getIndex();
    }
}
