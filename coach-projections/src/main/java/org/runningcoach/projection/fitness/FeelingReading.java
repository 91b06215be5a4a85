package org.runningcoach.projection.fitness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.fitness.load.SessionLoad;
import org.runningcoach.domain.fitness.readiness.Feeling;
import org.runningcoach.domain.fitness.readiness.Readiness;
import org.runningcoach.domain.log.model.ActivityId;
import org.runningcoach.domain.log.model.Sport;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what one athlete said of their sessions, with what the plan had asked for on the day. */
record FeelingReading(JdbcClient sql, UUID athlete) {

    /** Sessions from one day to another in their order, and before them as many as still have weight. */
    List<Feeling> between(LocalDate first, LocalDate last) {
        return sql.sql("""
                        with felt as (
                          (select * from fitness_feedback
                            where athlete_id = :athlete and activity_id >= :first and activity_id < :end)
                          union all
                          (select * from fitness_feedback
                            where athlete_id = :athlete and activity_id < :first order by activity_id desc limit :remembered))
                        select felt.*, activity.day, activity.sport, activity.race_metres,
                          (select max(effort) from fitness_planned planned
                            where planned.athlete_id = :athlete and planned.day = activity.day) as planned_effort
                        from felt join fitness_activity activity
                          on activity.athlete_id = :athlete and activity.activity_id = felt.activity_id
                        order by felt.activity_id
                        """)
                .param("athlete", athlete)
                .param("first", ActivityId.firstFrom(first.atStartOfDay()))
                .param("end", ActivityId.firstFrom(last.plusDays(1).atStartOfDay()))
                .param("remembered", Readiness.REMEMBERED)
                .query((row, number) -> feeling(row))
                .list();
    }

    private static Feeling feeling(ResultSet row) throws SQLException {
        boolean run = row.getString("sport").equals(Sport.RUNNING.name());
        return new Feeling(
                row.getObject("day", LocalDate.class),
                row.getObject("effort", Integer.class),
                row.getObject("recovery", Integer.class),
                row.getObject("motivation", Integer.class),
                row.getObject("soreness", Integer.class),
                row.getBoolean("pain"),
                run,
                run ? plannedEffort(row) : null);
    }

    /** The plan's, or that of a race over the distance of the one run. */
    private static @Nullable Integer plannedEffort(ResultSet row) throws SQLException {
        Integer planned = row.getObject("planned_effort", Integer.class);
        Double race = row.getObject("race_metres", Double.class);
        Integer raced = race == null ? null : (Integer) (int) SessionLoad.raceEffort(race);
        return Stream.of(planned, raced)
                .filter(effort -> effort != null)
                .max(Integer::compare)
                .orElse(null);
    }
}
