package org.runningcoach.projection.position;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.runningcoach.domain.shared.AthleteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells how far facts and views are. A processor stores its position in the transaction of its rows, so what is said holds on every node; facts are
 * committed in the order of their numbers, so a view that has reached a number shows everything before it.
 */
@Component
class PositionQueryHandler {

    private final JdbcClient sql;
    private final ShownPositions shown;

    PositionQueryHandler(JdbcClient sql, ShownPositions shown) {
        this.sql = sql;
        this.shown = shown;
    }

    @QueryHandler
    ViewsBehindView answer(ListViewsBehind query) {
        long last = lastPosition(query.athlete());
        return new ViewsBehindView(
                query.views().stream().filter(view -> shown.of(view) < last).toList());
    }

    @QueryHandler
    ReadModelPositionsView answer(ListReadModelPositions query) {
        return new ReadModelPositionsView(
                query.models().stream().collect(Collectors.toMap(model -> model, model -> shown.of(model.group()))));
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
        return sql.sql("""
                        select coalesce(max(last.global_index), -1) from unnest(:streams) as stream(id) cross join lateral (
                          select global_index from domain_event_entry
                          where aggregate_identifier = stream.id order by sequence_number desc limit 1) last
                        """)
                .param(
                        "streams",
                        Stream.of(org.runningcoach.domain.shared.Stream.values())
                                .map(stream -> stream.of(athlete))
                                .toArray(String[]::new))
                .query(Long.class)
                .single();
    }
}
