package org.runningcoach.projection.past;

import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A view that can be told its facts once more.
 *
 * @param tables every table that its projectors write
 * @param projectors makes them for rows that this SQL reaches
 */
public record Rehearsed(List<String> tables, Function<JdbcClient, List<Object>> projectors) {
    public Rehearsed {
        tables = List.copyOf(tables);
    }
}
