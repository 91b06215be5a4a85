package org.runningcoach.projection.rebuild;

import java.util.Collection;
import org.runningcoach.projection.audit.View;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The number of facts of each athlete that a view was given, after it was built again. */
final class HandledCounts {

    private HandledCounts() {}

    static void recount(View view, long position, Collection<String> names, JdbcClient sql) {
        sql.sql("delete from handled_event where processing_group = ?")
                .param(view.group())
                .update();
        sql.sql("""
                        insert into handled_event (processing_group, athlete_id, events)
                        select ?, athlete_id, count(*) from domain_event_entry
                        where global_index <= ? and payload_type = any(?) group by athlete_id
                        """)
                .params(view.group(), position, names.toArray(String[]::new))
                .update();
    }
}
