package org.runningcoach.projection.fitness;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Profile;
import org.runningcoach.domain.fitness.snapshot.FitnessSnapshot;
import org.runningcoach.domain.log.events.ActivityRecorded;
import org.runningcoach.domain.log.events.RaceMarked;
import org.runningcoach.domain.log.model.Coverage;
import org.runningcoach.domain.log.model.Feedback;
import org.runningcoach.domain.plan.model.Completion;
import org.runningcoach.domain.plan.model.PlannedWeek;
import org.runningcoach.projection.database.BulkRows;
import org.runningcoach.projection.database.RowArrays;
import org.runningcoach.projection.database.RowsOfBatch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what fitness is reckoned from. Every change that reaches back says from which day on the reckoning is out of date. */
@Component("fitnessFactRows")
class FactRows {

    private static final RowArrays<ActivityRow> ACTIVITIES = new RowArrays<>("fitness_activity", ActivityRow.class);
    private static final String KEY = "athlete_id, activity_id";

    private final RowsOfBatch<List<UUID>, ActivityRow> recorded = new RowsOfBatch<>("fitness_activity", this::record);
    private final JdbcClient sql;
    private final BulkRows bulk;

    FactRows(JdbcClient sql, BulkRows bulk) {
        this.sql = sql;
        this.bulk = bulk;
    }

    void setProfile(UUID athlete, Profile profile) {
        sql.sql("""
                        insert into fitness_profile (athlete_id, profile) values (?, ?::jsonb)
                        on conflict (athlete_id) do update set profile = excluded.profile
                        """).params(athlete, RowJson.value(profile)).update();
    }

    void stateEasyPace(UUID athlete, LocalDate on, int secondsPerKilometre) {
        sql.sql("""
                        insert into fitness_easy_pace values (?, ?, ?)
                        on conflict (athlete_id, stated_on)
                        do update set seconds_per_kilometre = excluded.seconds_per_kilometre
                        """).params(athlete, on, secondsPerKilometre).update();
    }

    void startPlan(UUID athlete, LocalDate on) {
        sql.sql("update fitness_profile set plan_start = ? where athlete_id = ?")
                .params(on, athlete)
                .update();
    }

    /** Says that the days from this one on have to be reckoned again. */
    void changedFrom(UUID athlete, LocalDate day) {
        sql.sql("update fitness_profile set changed_from = least(changed_from, ?) where athlete_id = ?")
                .params(day, athlete)
                .update();
    }

    /** Adds an activity before the batch ends; one that is there already is replaced. */
    void record(ActivityRecorded event, UnitOfWork<?> batch) {
        recorded.add(batch, List.of(event.athlete(), event.activity()), ActivityRow.of(event));
    }

    /** Has everything stored that was recorded in this batch. */
    void flush(UnitOfWork<?> batch) {
        recorded.flush(batch);
    }

    private void record(Collection<ActivityRow> activities) {
        bulk.addOrReplace(ACTIVITIES, KEY, activities);
        SortedMap<UUID, LocalDate> changed = new TreeMap<>();
        activities.forEach(activity ->
                changed.merge(activity.athleteId(), activity.day(), (one, other) -> one.isBefore(other) ? one : other));
        changed.forEach(this::changedFrom);
    }

    /** Takes activities out, with all that was said of them. */
    void remove(UUID athlete, Collection<UUID> activities) {
        sql.sql("delete from fitness_feedback where athlete_id = ? and activity_id = any(?)")
                .params(athlete, activities.toArray(UUID[]::new))
                .update();
        sql.sql("delete from fitness_activity where athlete_id = ? and activity_id = any(?)")
                .params(athlete, activities.toArray(UUID[]::new))
                .update();
    }

    /** Takes how an activity felt, in the place of what was said before. */
    void feel(UUID athlete, UUID activity, Feedback feedback) {
        sql.sql("""
                        insert into fitness_feedback values (:athlete, :activity, :effort, :recovery, :motivation, :soreness, :pain)
                        on conflict (athlete_id, activity_id) do update set
                          effort = excluded.effort, recovery = excluded.recovery, motivation = excluded.motivation,
                          soreness = excluded.soreness, pain = excluded.pain
                        """)
                .param("athlete", athlete)
                .param("activity", activity)
                .param("effort", feedback.effort())
                .param("recovery", feedback.recovery())
                .param("motivation", feedback.motivation())
                .param("soreness", feedback.soreness())
                .param("pain", feedback.pain() != null)
                .update();
    }

    void markRace(RaceMarked event) {
        sql.sql("""
                        update fitness_activity set race_metres = ?, race_seconds = ?, race_priority = ?
                        where athlete_id = ? and activity_id = ?
                        """)
                .params(event.metres(), event.seconds(), event.priority().name(), event.athlete(), event.activity())
                .update();
    }

    void unmarkRace(UUID athlete, UUID activity) {
        sql.sql("""
                        update fitness_activity set race_metres = null, race_seconds = null, race_priority = null
                        where athlete_id = ? and activity_id = ?
                        """).params(athlete, activity).update();
    }

    void setCoverage(UUID athlete, UUID importId, Coverage coverage) {
        sql.sql("""
                        insert into fitness_coverage values (?, ?, ?, ?, ?) on conflict (athlete_id, import_id) do update set
                          first_day = excluded.first_day, last_day = excluded.last_day, complete = excluded.complete
                        """)
                .params(athlete, importId, coverage.first(), coverage.last(), coverage.complete())
                .update();
    }

    /** Takes an import's coverage away; answers with its first day. */
    @Nullable
    LocalDate removeCoverage(UUID athlete, UUID importId) {
        List<LocalDate> first = sql.sql(
                        "delete from fitness_coverage where athlete_id = ? and import_id = ? returning first_day")
                .params(athlete, importId)
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .list();
        return first.isEmpty() ? null : first.getFirst();
    }

    void plan(UUID athlete, Collection<String> gone, Collection<PlannedRow> added) {
        sql.sql("delete from fitness_planned where athlete_id = ? and workout_id = any(?)")
                .params(athlete, gone.toArray(String[]::new))
                .update();
        sql.sql("""
                        insert into fitness_planned select * from jsonb_populate_recordset(null::fitness_planned, ?::jsonb)
                        on conflict do nothing
                        """).param(RowJson.rows(added)).update();
    }

    /** Has a workout count on a day. */
    void countOn(UUID athlete, String workout, LocalDate day) {
        List<LocalDate> before = sql.sql(
                        "select day from fitness_planned where athlete_id = ? and workout_id = ? and day <> ?")
                .params(athlete, workout, day)
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .list();
        for (LocalDate old : before) {
            sql.sql("update fitness_planned set day = ? where athlete_id = ? and workout_id = ?")
                    .params(day, athlete, workout)
                    .update();
            changedFrom(athlete, old.isBefore(day) ? old : day);
        }
    }

    /** Takes what the athlete says of a workout, or takes it back. */
    void say(UUID athlete, String workout, @Nullable Completion word) {
        sql.sql("""
                        update fitness_planned set word = :word::text
                        where athlete_id = :athlete and workout_id = :workout and word is distinct from :word::text returning day
                        """)
                .param("word", word == null ? null : word.name())
                .param("athlete", athlete)
                .param("workout", workout)
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .list()
                .forEach(day -> changedFrom(athlete, day));
    }

    void planWeeks(UUID athlete, Collection<PlannedWeek> weeks) {
        sql.sql("""
                        insert into fitness_planned_week select ?, monday, kind from unnest(?::date[], ?::text[]) as week(monday, kind)
                        on conflict (athlete_id, monday) do update set kind = excluded.kind
                        """)
                .params(
                        athlete,
                        weeks.stream().map(week -> week.monday().toString()).toArray(String[]::new),
                        weeks.stream().map(week -> week.kind().name()).toArray(String[]::new))
                .update();
    }

    void freeze(UUID athlete, FitnessSnapshot snapshot) {
        sql.sql("insert into fitness_snapshot values (?, ?, ?::jsonb) on conflict do nothing")
                .params(athlete, snapshot.month().atDay(1), RowJson.value(snapshot))
                .update();
    }
}
