package org.runningcoach.projection.reportcard;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.runningcoach.domain.log.events.ActivityRemoved;
import org.runningcoach.domain.log.events.ImportRemoved;
import org.runningcoach.domain.log.events.RaceMarked;
import org.runningcoach.domain.log.events.RaceUnmarked;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes races as they were run, and lets them go with the mark, the activity or the file. */
@Component
@ProcessingGroup("view-report-card")
class RaceProjector {

    private final JdbcClient sql;

    RaceProjector(JdbcClient sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(RaceMarked event) {
        sql.sql("""
                        insert into report_card_race values (?, ?, ?, ?, ?) on conflict (athlete_id, activity_id) do update set
                          day = excluded.day, metres = excluded.metres, seconds = excluded.seconds
                        """)
                .params(event.athlete(), event.activity(), event.day(), event.metres(), event.seconds())
                .update();
    }

    @EventHandler
    void on(RaceUnmarked event) {
        remove(event.athlete(), List.of(event.activity()));
    }

    @EventHandler
    void on(ActivityRemoved event) {
        remove(event.athlete(), List.of(event.activity()));
    }

    @EventHandler
    void on(ImportRemoved event) {
        remove(event.athlete(), event.activities());
    }

    private void remove(UUID athlete, Collection<UUID> activities) {
        sql.sql("delete from report_card_race where athlete_id = ? and activity_id = any(?)")
                .params(athlete, activities.toArray(UUID[]::new))
                .update();
    }
}
