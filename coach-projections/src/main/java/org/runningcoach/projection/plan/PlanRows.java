package org.runningcoach.projection.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.events.DayPinned;
import org.runningcoach.domain.plan.events.DayUnpinned;
import org.runningcoach.domain.plan.events.PlanRevised;
import org.runningcoach.domain.plan.events.PlanStarted;
import org.runningcoach.domain.plan.model.AddedWorkout;
import org.runningcoach.domain.plan.model.Hand;
import org.runningcoach.domain.plan.model.PlannedWorkout;
import org.runningcoach.domain.plan.model.RemovedWorkout;
import org.runningcoach.domain.plan.model.ReplacedWorkout;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the tables of plans. A revision that is there already changes nothing. */
@Component
class PlanRows {

    /** One row of the table of workouts, named as its columns. */
    private record WorkoutRow(String workout_id, LocalDate day, int place, Object workout) {}

    private final JdbcClient sql;

    PlanRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** The first day of the plan; the rest of its row comes with revision 1. */
    void start(PlanStarted event) {
        sql.sql("""
                        insert into plan values (:athlete, 0, :methodology, :day, :day, :day, '[]', 'null', null, '[]', 'null', :at)
                        on conflict do nothing
                        """)
                .param("athlete", event.athlete())
                .param("methodology", event.methodology().name())
                .param("day", event.startedOn())
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void revise(PlanRevised event) {
        if (addRevision(event) == 0) {
            return;
        }
        endWorkouts(event);
        addWorkouts(event);
        if (event.trigger().isByHand()) {
            changeHand(
                    event.athlete(),
                    hand -> hand.revised(
                            event.revision(),
                            event.trigger(),
                            event.cause(),
                            event.changes(),
                            event.inputs().today()));
        }
        sql.sql("""
                        update plan set revision = :revision, methodology = :methodology, today = :today, horizon = :horizon,
                          weeks = :weeks::jsonb, anchors = :anchors::jsonb, transition = :transition::jsonb,
                          warnings = :warnings::jsonb, inputs = :inputs::jsonb, revised_at = :at
                        where athlete_id = :athlete
                        """)
                .param("athlete", event.athlete())
                .param("revision", event.revision())
                .param("methodology", event.methodology().name())
                .param("today", event.inputs().today())
                .param("horizon", event.inputs().horizon())
                .param("weeks", PlanJson.write(event.weeks()))
                .param("anchors", PlanJson.write(event.anchors()))
                .param("transition", PlanJson.write(event.transition()))
                .param("warnings", PlanJson.write(event.warnings()))
                .param("inputs", PlanJson.write(event.inputs()))
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void pin(DayPinned event) {
        changeHand(event.athlete(), hand -> hand.pin(event.day()));
    }

    void unpin(DayUnpinned event) {
        changeHand(event.athlete(), hand -> hand.release(event.day(), event.revision()));
    }

    private void changeHand(UUID athlete, UnaryOperator<Hand> change) {
        Hand before = sql.sql("select hand from plan where athlete_id = ?")
                .param(athlete)
                .query((row, number) -> PlanJson.read(row.getString("hand"), Hand.class))
                .optional()
                .orElse(Hand.none());
        sql.sql("update plan set hand = :hand::jsonb where athlete_id = :athlete")
                .param("hand", PlanJson.write(change.apply(before)))
                .param("athlete", athlete)
                .update();
    }

    private int addRevision(PlanRevised event) {
        return sql.sql("""
                        insert into plan_revision values (:athlete, :revision, :at, :trigger, :cause, :methodology,
                          :changes::jsonb, :weeks::jsonb, :warnings::jsonb, :inputs::jsonb)
                        on conflict do nothing
                        """)
                .param("athlete", event.athlete())
                .param("revision", event.revision())
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .param("trigger", event.trigger().name())
                .param("cause", event.cause())
                .param("methodology", event.methodology().name())
                .param("changes", PlanJson.write(StoredChanges.of(event.changes())))
                .param("weeks", PlanJson.write(event.weeks()))
                .param("warnings", PlanJson.write(event.warnings()))
                .param("inputs", PlanJson.write(event.inputs()))
                .update();
    }

    private void endWorkouts(PlanRevised event) {
        String[] gone = Stream.concat(
                        event.changes().replaced().stream().map(ReplacedWorkout::replaces),
                        event.changes().removed().stream().map(RemovedWorkout::id))
                .toArray(String[]::new);
        sql.sql("update workout set ended_in = ? where athlete_id = ? and workout_id = any(?)")
                .params(event.revision(), event.athlete(), gone)
                .update();
    }

    private void addWorkouts(PlanRevised event) {
        List<WorkoutRow> rows = Stream.concat(
                        event.changes().added().stream().map(AddedWorkout::workout),
                        event.changes().replaced().stream().map(ReplacedWorkout::by))
                .map(PlanRows::row)
                .toList();
        sql.sql("""
                        insert into workout (athlete_id, workout_id, day, place, added_in, workout)
                        select :athlete, workout_id, day, place, :revision, workout
                        from jsonb_to_recordset(:rows::jsonb) as r(workout_id text, day date, place integer, workout jsonb)
                        """)
                .param("athlete", event.athlete())
                .param("revision", event.revision())
                .param("rows", PlanJson.write(rows))
                .update();
    }

    private static WorkoutRow row(PlannedWorkout planned) {
        return new WorkoutRow(planned.id(), planned.date(), planned.place(), planned.workout());
    }

    void close(UUID athlete, YearMonth month) {
        sql.sql("update plan set last_closed_month = greatest(last_closed_month, ?) where athlete_id = ?")
                .params(month.atDay(1), athlete)
                .update();
    }
}
