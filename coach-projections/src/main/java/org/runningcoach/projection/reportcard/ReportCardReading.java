package org.runningcoach.projection.reportcard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.plan.model.Completion;
import org.runningcoach.domain.plan.model.LedgerState;
import org.runningcoach.domain.plan.model.WorkoutType;
import org.runningcoach.domain.plan.reportcard.NotedFitness;
import org.runningcoach.domain.plan.reportcard.NotedIndex;
import org.runningcoach.domain.plan.reportcard.NotedPlan;
import org.runningcoach.domain.plan.reportcard.PlannedSession;
import org.runningcoach.domain.plan.reportcard.RaceRun;
import org.runningcoach.domain.plan.reportcard.ReportCard;
import org.runningcoach.domain.plan.reportcard.ReportCardFacts;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Scores one athlete's rows, whether they hold all that is known or only what was known at an earlier instant. */
record ReportCardReading(JdbcClient sql, UUID athlete) {

    Optional<ReportCard> at(Instant instant) {
        return sql.sql("select zone from report_card_athlete where athlete_id = ?")
                .param(athlete)
                .query(String.class)
                .optional()
                .map(zone -> ReportCard.of(facts(), LocalDate.ofInstant(instant, ZoneId.of(zone))));
    }

    private ReportCardFacts facts() {
        return new ReportCardFacts(races(), indexes(), plans(), months(), sessions());
    }

    private List<RaceRun> races() {
        return sql.sql("select activity_id, day, metres, seconds from report_card_race where athlete_id = ?")
                .param(athlete)
                .query((row, number) -> new RaceRun(
                        row.getObject(1, UUID.class),
                        row.getObject(2, LocalDate.class),
                        row.getDouble(3),
                        row.getDouble(4)))
                .list();
    }

    private List<NotedIndex> indexes() {
        return sql.sql("""
                        select sequence, noted_on as as_of, noted_on, vdot, observed_on, stated
                        from report_card_revision where athlete_id = :athlete
                        union all
                        select sequence, taken_on, noted_on, vdot, observed_on, stated
                        from report_card_month where athlete_id = :athlete
                        """)
                .param("athlete", athlete)
                .query((row, number) -> new NotedIndex(
                        row.getLong(1),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, Double.class),
                        row.getObject(5, LocalDate.class),
                        row.getBoolean(6)))
                .list();
    }

    private List<NotedPlan> plans() {
        return sql.sql("""
                        select sequence, noted_on, methodology, race_metres, timed_minutes
                        from report_card_revision where athlete_id = ?
                        """)
                .param(athlete)
                .query((row, number) -> new NotedPlan(
                        row.getLong(1),
                        row.getObject(2, LocalDate.class),
                        Methodology.valueOf(row.getString(3)),
                        row.getObject(4, Double.class),
                        row.getObject(5, Integer.class)))
                .list();
    }

    private List<NotedFitness> months() {
        return sql.sql("select taken_on, fitness, assumed_share from report_card_month where athlete_id = ?")
                .param(athlete)
                .query((row, number) ->
                        new NotedFitness(row.getObject(1, LocalDate.class), row.getDouble(2), row.getDouble(3)))
                .list();
    }

    private List<PlannedSession> sessions() {
        return sql.sql("select * from report_card_session where athlete_id = ?")
                .param(athlete)
                .query((row, number) -> session(row))
                .list();
    }

    private static PlannedSession session(ResultSet row) throws SQLException {
        return new PlannedSession(
                row.getObject("day", LocalDate.class),
                WorkoutType.valueOf(row.getString("type")),
                Methodology.valueOf(row.getString("methodology")),
                row.getBoolean("run"),
                row.getDouble("seconds"),
                row.getDouble("load"),
                state(row.getString("found"), row.getString("word")),
                row.getObject("score", Double.class),
                row.getBoolean("moved"),
                row.getBoolean("assumed"));
    }

    private static LedgerState state(String found, @Nullable String word) {
        return word == null ? LedgerState.valueOf(found) : LedgerState.of(Completion.valueOf(word));
    }
}
