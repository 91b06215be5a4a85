package org.runningcoach.projection.past;

import java.util.List;
import java.util.function.Function;
import org.runningcoach.projection.audit.View;
import org.runningcoach.projection.audit.Views;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A view that can be told its facts once more.
 *
 * @param projectors makes its projectors for rows that this SQL reaches
 */
public record Rehearsed(View view, Function<JdbcClient, List<Object>> projectors) {

    /** The view of this name. */
    public static Rehearsed of(String name, Function<JdbcClient, List<Object>> projectors) {
        return new Rehearsed(Views.named(name).orElseThrow(), projectors);
    }
}
