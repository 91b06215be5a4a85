package org.runningcoach.projection.position;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.runningcoach.projection.audit.LivePosition;
import org.runningcoach.projection.audit.View;
import org.runningcoach.projection.audit.ViewProjectors;
import org.runningcoach.projection.audit.Views;
import org.runningcoach.projection.eventstore.EventNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Up to which fact a view shows everything: up to the last one before the first that concerns it and that it has not dealt with. Its token alone tells less: while
 * nothing concerns a view, Axon stores its token only once a second.
 */
@Component
class ShownPositions {

    private final JdbcClient sql;
    private final LivePosition tokens;
    private final String[] known;
    private final Map<String, Concern> concerns;

    ShownPositions(JdbcClient sql, LivePosition tokens, EventNames names) {
        this.sql = sql;
        this.tokens = tokens;
        this.known = names.all().keySet().toArray(String[]::new);
        this.concerns = Views.all().stream()
                .map(view ->
                        new Concern(view, ViewProjectors.factsOf(view, names).toArray(String[]::new)))
                .collect(Collectors.toUnmodifiableMap(concern -> concern.view().group(), Function.identity()));
    }

    /** -1 before the first fact. A fact of a newer version concerns every view, which has to park it. */
    long of(String group) {
        Concern concern = concerns.get(group);
        if (concern == null) {
            throw new IllegalArgumentException("There is no view " + group + ", only " + concerns.keySet() + ".");
        }
        return sql.sql("""
                        select coalesce(
                          (select global_index - 1 from domain_event_entry
                            where global_index > :token and (payload_type = any(:facts) or payload_type <> all(:known))
                            order by global_index limit 1),
                          (select max(global_index) from domain_event_entry),
                          -1)
                        """)
                .param("token", tokens.of(concern.view(), sql))
                .param("facts", concern.facts())
                .param("known", known)
                .query(Long.class)
                .single();
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Concern(View view, String[] facts) {}
}
