package org.runningcoach.projection.goal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.shared.AthleteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The table of goals, one row per goal set, never changed. */
@Component
class GoalRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient rows;

    GoalRows(JdbcClient rows) {
        this.rows = rows;
    }

    void add(UUID athlete, long version, GoalHistoryView.Entry entry) {
        rows.sql("""
                        insert into goal_history (athlete_id, version, goal, methodology, set_on, set_at)
                        values (?, ?, ?::jsonb, ?, ?, ?) on conflict (athlete_id, version) do nothing
                        """)
                .params(
                        athlete,
                        version,
                        JSON.writeValueAsString(entry.goal()),
                        entry.methodology().name(),
                        entry.setOn(),
                        entry.setAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    static List<GoalHistoryView.Entry> list(JdbcClient rows, AthleteId athlete) {
        return rows.sql("select * from goal_history where athlete_id = ? order by version desc")
                .param(athlete.value())
                .query((row, number) -> entry(row))
                .list();
    }

    private static GoalHistoryView.Entry entry(ResultSet row) throws SQLException {
        return new GoalHistoryView.Entry(
                JSON.readValue(row.getString("goal"), Goal.class),
                Methodology.valueOf(row.getString("methodology")),
                row.getObject("set_on", LocalDate.class),
                row.getObject("set_at", OffsetDateTime.class).toInstant());
    }
}
