package org.runningcoach.projection.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.log.model.Coverage;
import org.runningcoach.domain.plan.ledger.Gap;
import org.runningcoach.domain.plan.ledger.Ledger;
import org.runningcoach.domain.plan.ledger.Trust;
import org.runningcoach.domain.plan.ledger.WorkoutReport;
import org.runningcoach.domain.plan.model.Completion;
import org.runningcoach.domain.plan.model.LedgerState;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.runningcoach.domain.plan.model.WorkoutType;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Reads one athlete's ledger, whether its rows hold all that is known or only what was known at an earlier instant. */
record LedgerReading(JdbcClient sql, UUID athlete) {

    AssumptionsView assumptions(LocalDate from, LocalDate to, LocalDate today) {
        List<WorkoutReport> reports = reports(Ledger.firstDay(today), today);
        return new AssumptionsView(Trust.of(reports, today), Gap.of(reports), entries(from, to), weeks(from, to));
    }

    List<LedgerEntryView> entries(LocalDate from, LocalDate to) {
        Map<String, List<LedgerChangeView>> changes = changes(sql.sql("""
                        select c.* from ledger_change c join ledger_workout w using (athlete_id, workout_id)
                        where athlete_id = ? and day between ? and ? order by sequence
                        """).params(athlete, from, to));
        return sql.sql("select * from ledger_workout where athlete_id = ? and day between ? and ? order by day, place")
                .params(athlete, from, to)
                .query((row, number) -> entry(row, changes))
                .list();
    }

    List<LedgerEntryView> entry(String workout) {
        Map<String, List<LedgerChangeView>> changes =
                changes(sql.sql("select * from ledger_change where athlete_id = ? and workout_id = ? order by sequence")
                        .params(athlete, workout));
        return sql.sql("select * from ledger_workout where athlete_id = ? and workout_id = ?")
                .params(athlete, workout)
                .query((row, number) -> entry(row, changes))
                .list();
    }

    private static Map<String, List<LedgerChangeView>> changes(JdbcClient.StatementSpec query) {
        Map<String, List<LedgerChangeView>> changes = new LinkedHashMap<>();
        query.query(row -> {
            changes.computeIfAbsent(row.getString("workout_id"), id -> new ArrayList<>())
                    .add(new LedgerChangeView(
                            LedgerState.valueOf(row.getString("state")),
                            PlanTrigger.valueOf(row.getString("cause")),
                            row.getString("cause_id"),
                            row.getObject("changed_at", OffsetDateTime.class).toInstant()));
        });
        return changes;
    }

    private static LedgerEntryView entry(ResultSet row, Map<String, List<LedgerChangeView>> changes)
            throws SQLException {
        String id = row.getString("workout_id");
        return new LedgerEntryView(
                id,
                row.getObject("day", LocalDate.class),
                WorkoutType.valueOf(row.getString("type")),
                row.getDouble("seconds"),
                row.getDouble("metres"),
                row.getDouble("load"),
                state(row.getString("found"), row.getString("word")),
                Arrays.asList((UUID[]) row.getArray("activities").getArray()),
                row.getObject("score", Double.class),
                row.getObject("moved_to", LocalDate.class),
                changes.getOrDefault(id, List.of()));
    }

    private static LedgerState state(String found, @Nullable String word) {
        return word == null ? LedgerState.valueOf(found) : LedgerState.of(Completion.valueOf(word));
    }

    Map<String, LedgerState> states(LocalDate from, LocalDate to) {
        Map<String, LedgerState> states = new LinkedHashMap<>();
        sql.sql("""
                        select workout_id, found, word from ledger_workout
                        where athlete_id = ? and day between ? and ? order by day, place
                        """).params(athlete, from, to).query(row -> {
            states.put(row.getString(1), state(row.getString(2), row.getString(3)));
        });
        return states;
    }

    /** What trust in the ledger is reckoned from. */
    List<WorkoutReport> reports(LocalDate from, LocalDate to) {
        return sql.sql("""
                        select day, run, seconds, found, word from ledger_workout
                        where athlete_id = ? and day between ? and ? order by day, place
                        """)
                .params(athlete, from, to)
                .query((row, number) -> new WorkoutReport(
                        row.getObject(1, LocalDate.class),
                        row.getBoolean(2),
                        row.getDouble(3),
                        state(row.getString(4), row.getString(5))))
                .list();
    }

    List<ClosedWeekView> weeks(LocalDate from, LocalDate to) {
        return sql.sql("select totals from ledger_week where athlete_id = ? and monday between ? and ? order by monday")
                .params(athlete, from, to)
                .query((row, number) -> JsonMapper.shared().readValue(row.getString(1), ClosedWeekView.class))
                .list();
    }

    List<Coverage> coverages(LocalDate from) {
        return sql.sql("""
                        select first_day, last_day from ledger_coverage
                        where athlete_id = ? and last_day >= ? order by first_day, last_day
                        """)
                .params(athlete, from)
                .query((row, number) ->
                        new Coverage(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class), true))
                .list();
    }
}
