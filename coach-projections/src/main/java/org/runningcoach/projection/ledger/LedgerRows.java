package org.runningcoach.projection.ledger;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.events.WeekClosed;
import org.runningcoach.domain.plan.ledger.Finding;
import org.runningcoach.domain.plan.ledger.LedgerEntry;
import org.runningcoach.domain.plan.model.Completion;
import org.runningcoach.domain.plan.model.LedgerState;
import org.runningcoach.domain.plan.model.PlanChanges;
import org.runningcoach.domain.plan.model.PlannedWorkout;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the tables of the ledger. A fact told again changes nothing. */
@Component
class LedgerRows {

    /** One new row, named as its columns. */
    private record WorkoutRow(
            String workout_id,
            LocalDate day,
            int place,
            String type,
            boolean run,
            double seconds,
            double metres,
            double load) {

        static WorkoutRow of(PlannedWorkout planned) {
            LedgerEntry entry = LedgerEntry.of(planned);
            return new WorkoutRow(
                    entry.workout(),
                    entry.day(),
                    entry.place(),
                    entry.type().name(),
                    entry.run(),
                    entry.planned().seconds(),
                    entry.planned().metres(),
                    entry.planned().load());
        }
    }

    private final JdbcClient sql;

    LedgerRows(JdbcClient sql) {
        this.sql = sql;
    }

    void revise(UUID athlete, PlanChanges changes) {
        String[] gone = Stream.concat(
                        changes.replaced().stream().map(replaced -> replaced.replaces()),
                        changes.removed().stream().map(removed -> removed.id()))
                .toArray(String[]::new);
        for (String table : List.of("ledger_workout", "ledger_change")) {
            sql.sql("delete from " + table + " where athlete_id = ? and workout_id = any(?)")
                    .params(athlete, gone)
                    .update();
        }
        List<WorkoutRow> added = Stream.concat(
                        changes.added().stream().map(one -> one.workout()),
                        changes.replaced().stream().map(one -> one.by()))
                .map(WorkoutRow::of)
                .toList();
        sql.sql("""
                        insert into ledger_workout (athlete_id, workout_id, day, place, type, run, seconds, metres, load, found, activities, last_sequence)
                        select :athlete, r.*, 'SCHEDULED', '{}', -1
                        from jsonb_to_recordset(:rows::jsonb) as r(workout_id text, day date, place integer, type text, run boolean,
                          seconds double precision, metres double precision, load double precision)
                        on conflict do nothing
                        """)
                .param("athlete", athlete)
                .param("rows", JsonMapper.shared().writeValueAsString(added))
                .update();
    }

    void found(FactOfWorkout fact, Finding finding) {
        boolean confirmed = finding.state() == LedgerState.CONFIRMED;
        Optional<String> word = sql.sql("""
                        update ledger_workout set found = :found, activities = :activities, score = :score, moved_to = :moved,
                          last_sequence = :sequence
                        where athlete_id = :athlete and workout_id = :workout and last_sequence < :sequence
                        returning coalesce(word, '')
                        """)
                .param("found", finding.state().name())
                .param("activities", finding.activities().toArray(UUID[]::new))
                .param("score", confirmed ? finding.score() : null)
                .param("moved", finding.movedTo())
                .param("sequence", fact.sequence())
                .param("athlete", fact.athlete())
                .param("workout", fact.workout())
                .query(String.class)
                .optional();
        word.filter(String::isEmpty).ifPresent(none -> note(fact, finding.state()));
    }

    void said(FactOfWorkout fact, Completion completion) {
        int changed = sql.sql("""
                        update ledger_workout set word = :word, last_sequence = :sequence
                        where athlete_id = :athlete and workout_id = :workout and last_sequence < :sequence
                        """)
                .param("word", completion.name())
                .param("sequence", fact.sequence())
                .param("athlete", fact.athlete())
                .param("workout", fact.workout())
                .update();
        if (changed > 0) {
            note(fact, LedgerState.of(completion));
        }
    }

    void withdrawn(FactOfWorkout fact) {
        sql.sql("""
                        update ledger_workout set word = null, last_sequence = :sequence
                        where athlete_id = :athlete and workout_id = :workout and last_sequence < :sequence
                        returning found
                        """)
                .param("sequence", fact.sequence())
                .param("athlete", fact.athlete())
                .param("workout", fact.workout())
                .query(String.class)
                .optional()
                .ifPresent(found -> note(fact, LedgerState.valueOf(found)));
    }

    private void note(FactOfWorkout fact, LedgerState state) {
        sql.sql("""
                        insert into ledger_change values (:athlete, :workout, :sequence, :state, :cause, :id, :at)
                        on conflict do nothing
                        """)
                .param("athlete", fact.athlete())
                .param("workout", fact.workout())
                .param("sequence", fact.sequence())
                .param("state", state.name())
                .param("cause", fact.cause().what().name())
                .param("id", fact.cause().id())
                .param("at", fact.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void close(WeekClosed event) {
        sql.sql("insert into ledger_week values (?, ?, ?::jsonb) on conflict do nothing")
                .params(
                        event.athlete(),
                        event.monday(),
                        JsonMapper.shared().writeValueAsString(ClosedWeekView.of(event)))
                .update();
    }
}
