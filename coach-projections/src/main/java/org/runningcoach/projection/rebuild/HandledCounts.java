package org.runningcoach.projection.rebuild;

import java.util.SortedSet;
import java.util.TreeSet;
import org.runningcoach.projection.audit.View;
import org.runningcoach.projection.audit.ViewProjectors;
import org.runningcoach.projection.eventstore.EventNames;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The number of facts of each athlete that a view was given, after it was built again; it was given those that nobody knows, too, and parked them. */
final class HandledCounts {

    private HandledCounts() {}

    static void recount(View view, long position, EventNames names, JdbcClient sql) {
        sql.sql("delete from handled_event where processing_group = ?")
                .param(view.group())
                .update();
        SortedSet<String> passedOver = new TreeSet<>(names.all().keySet());
        passedOver.removeAll(ViewProjectors.factsOf(view, names));
        sql.sql("""
                        insert into handled_event (processing_group, athlete_id, events)
                        select ?, athlete_id, count(*) from domain_event_entry
                        where global_index <= ? and payload_type <> all(?) group by athlete_id
                        """)
                .params(view.group(), position, passedOver.toArray(String[]::new))
                .update();
    }
}
