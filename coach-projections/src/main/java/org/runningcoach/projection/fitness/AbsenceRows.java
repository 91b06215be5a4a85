package org.runningcoach.projection.fitness;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.runningcoach.domain.athlete.model.Blackout;
import org.runningcoach.domain.athlete.model.HealthCondition;
import org.runningcoach.domain.athlete.model.HealthReport;
import org.runningcoach.domain.plan.model.DayState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes when nothing could be run. What lay before a change of mind stays as it was. */
@Component
class AbsenceRows {

    private static final String BLACKOUT = DayState.BLACKOUT.name();

    private final JdbcClient sql;

    AbsenceRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Blackouts from a day on are those of the list; the past ones that it leaves out stay. */
    void setBlackouts(UUID athlete, LocalDate from, List<Blackout> blackouts) {
        sql.sql("delete from fitness_absence where athlete_id = ? and kind = ? and first_day >= ?")
                .params(athlete, BLACKOUT, from)
                .update();
        sql.sql("update fitness_absence set last_day = ? where athlete_id = ? and kind = ? and last_day >= ?")
                .params(from.minusDays(1), athlete, BLACKOUT, from)
                .update();
        blackouts.forEach(blackout -> add(athlete, BLACKOUT, blackout.first(), blackout.last()));
    }

    private void add(UUID athlete, String kind, LocalDate first, LocalDate last) {
        sql.sql("""
                        insert into fitness_absence values (?, ?, ?, ?) on conflict (athlete_id, kind, first_day)
                        do update set last_day = greatest(fitness_absence.last_day, excluded.last_day)
                        """).params(athlete, kind, first, last).update();
    }

    /** Without an end yet, in the place of an earlier report of the same condition that still stands. Answers with the first day that changes. */
    LocalDate begin(UUID athlete, HealthReport report) {
        String kind = report.condition().name();
        LocalDate since = report.since();
        List<LocalDate> before = sql.sql("""
                        delete from fitness_absence where athlete_id = ? and kind = ? and last_day is null
                        returning first_day
                        """)
                .params(athlete, kind)
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .list();
        sql.sql("""
                        insert into fitness_absence values (?, ?, ?, null) on conflict (athlete_id, kind, first_day)
                        do update set last_day = null
                        """).params(athlete, kind, since).update();
        return before.stream()
                .filter(first -> first.isBefore(since))
                .findFirst()
                .orElse(since);
    }

    void end(UUID athlete, HealthCondition condition, LocalDate clearedOn) {
        String kind = condition.name();
        sql.sql("delete from fitness_absence where athlete_id = ? and kind = ? and last_day is null and first_day >= ?")
                .params(athlete, kind, clearedOn)
                .update();
        sql.sql("update fitness_absence set last_day = ? where athlete_id = ? and kind = ? and last_day is null")
                .params(clearedOn.minusDays(1), athlete, kind)
                .update();
    }
}
