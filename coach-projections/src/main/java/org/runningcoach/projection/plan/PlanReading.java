package org.runningcoach.projection.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.model.PlannedWorkout;
import org.runningcoach.domain.plan.model.Workout;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads one athlete's rows of plans, whether they hold all that is known or only what was known at an earlier instant. */
record PlanReading(JdbcClient sql, UUID athlete) {

    Optional<PlanHead> head() {
        return sql.sql("select * from plan where athlete_id = ? and revision > 0")
                .param(athlete)
                .query((row, number) -> PlanHead.of(row))
                .optional();
    }

    /** The plan in force from the day of an instant on. */
    Optional<TwoMonthPlanView> twoMonths(Instant at) {
        return head().map(head -> {
            LocalDate today = LocalDate.ofInstant(at, head.inputs().zone());
            return head.twoMonths(today, workoutsFrom(today));
        });
    }

    /** What stands from a day on, in calendar order. */
    List<PlannedWorkout> workoutsFrom(LocalDate first) {
        return sql.sql("""
                        select workout_id, place, workout from workout
                        where athlete_id = ? and day >= ? and ended_in is null order by day, place
                        """)
                .params(athlete, first)
                .query((row, number) -> workout(row))
                .list();
    }

    /** What stood from a day on after a revision, in calendar order. */
    List<PlannedWorkout> workoutsOf(int revision, LocalDate first) {
        return sql.sql("""
                        select workout_id, place, workout from workout
                        where athlete_id = ? and day >= ? and added_in <= ? and (ended_in is null or ended_in > ?)
                        order by day, place
                        """)
                .params(athlete, first, revision, revision)
                .query((row, number) -> workout(row))
                .list();
    }

    private static PlannedWorkout workout(ResultSet row) throws SQLException {
        return new PlannedWorkout(
                row.getString("workout_id"),
                row.getInt("place"),
                PlanJson.read(row.getString("workout"), Workout.class));
    }

    /** Workouts by their ids, whether they still stand or not. */
    List<PlannedWorkout> workouts(List<String> ids) {
        return sql.sql("select workout_id, place, workout from workout where athlete_id = ? and workout_id = any(?)")
                .params(athlete, ids.toArray(String[]::new))
                .query((row, number) -> workout(row))
                .list();
    }

    Optional<RevisionRow> revision(int number) {
        return sql.sql("select * from plan_revision where athlete_id = ? and revision = ?")
                .params(athlete, number)
                .query((row, index) -> RevisionRow.of(row))
                .optional();
    }

    /** Revisions with a number below a bound, newest first. */
    List<RevisionRow> revisions(@Nullable Integer before, int limit) {
        return sql.sql("""
                        select * from plan_revision
                        where athlete_id = :athlete and (:before::integer is null or revision < :before::integer)
                        order by revision desc limit :limit
                        """)
                .param("athlete", athlete)
                .param("before", before)
                .param("limit", limit)
                .query((row, number) -> RevisionRow.of(row))
                .list();
    }
}
