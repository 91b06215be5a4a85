package org.runningcoach.projection.refresh;

import java.sql.Timestamp;
import java.time.Instant;
import org.runningcoach.domain.shared.AthleteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When each athlete last came by: no fact of training, so it lies in a plain table beside the views. */
@Component
public class AthletePresence {

    private final JdbcClient rows;

    AthletePresence(JdbcClient rows) {
        this.rows = rows;
    }

    /** The latest time counts. */
    public void seen(AthleteId athlete, Instant at) {
        rows.sql("""
                        insert into athlete_presence (athlete_id, seen_at) values (?, ?)
                        on conflict (athlete_id) do update set seen_at = excluded.seen_at
                        where athlete_presence.seen_at < excluded.seen_at
                        """).params(athlete.value(), Timestamp.from(at)).update();
    }
}
