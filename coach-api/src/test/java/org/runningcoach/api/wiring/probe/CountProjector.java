package org.runningcoach.api.wiring.probe;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.runningcoach.domain.shared.Stream;
import org.slf4j.MDC;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the last count and the athlete of the log line. It cannot take a 13, the database cannot take its 113, and a 213 needs a cure. */
@TestComponent
@ProcessingGroup("view-probe-count")
public class CountProjector {

    private final JdbcClient rows;

    CountProjector(JdbcClient rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(CountedUp event) {
        rows.sql("""
                        insert into probe_count (athlete_id, count, logged_as) values (?, ?, ?)
                        on conflict (athlete_id) do update set count = excluded.count, logged_as = excluded.logged_as
                        """)
                .params(Stream.athleteOf(event.stream()).value(), event.to(), MDC.get("athlete"))
                .update();
        if (event.to() == 13) {
            throw new IllegalStateException("13 is unlucky");
        }
        if (event.to() == 113) {
            rows.sql("select 1 / 0").query().listOfRows();
        }
        if (event.to() == 213) {
            rows.sql("select 1 from probe_cure").query().listOfRows();
        }
    }
}
