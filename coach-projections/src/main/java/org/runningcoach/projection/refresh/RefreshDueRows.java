package org.runningcoach.projection.refresh;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of who is due. */
@Component
class RefreshDueRows {

    private final JdbcClient rows;

    RefreshDueRows(JdbcClient rows) {
        this.rows = rows;
    }

    void add(UUID athlete, OpenPeriods open, Instant activeAt) {
        rows.sql("""
                        insert into refresh_due (athlete_id, zone, open_week, week_due_at, open_month, month_due_at, active_at)
                        values (?, ?, ?, ?, null, null, ?) on conflict (athlete_id) do nothing
                        """)
                .params(
                        athlete,
                        open.zone().getId(),
                        open.week(),
                        Timestamp.from(open.weekDueAt()),
                        Timestamp.from(activeAt))
                .update();
    }

    /** Does nothing for somebody who is not registered. */
    void change(UUID athlete, UnaryOperator<OpenPeriods> change) {
        rows.sql("select zone, open_week, open_month from refresh_due where athlete_id = ?")
                .param(athlete)
                .query((row, number) -> new OpenPeriods(
                        ZoneId.of(row.getString(1)),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class)))
                .optional()
                .ifPresent(open -> set(athlete, change.apply(open)));
    }

    private void set(UUID athlete, OpenPeriods open) {
        rows.sql("""
                        update refresh_due set zone = :zone, open_week = :week, week_due_at = :weekDue,
                          open_month = :month::date, month_due_at = :monthDue::timestamptz
                        where athlete_id = :athlete
                        """)
                .param("zone", open.zone().getId())
                .param("week", open.week())
                .param("weekDue", Timestamp.from(open.weekDueAt()))
                .param("month", open.month())
                .param("monthDue", timestamp(open.monthDueAt()))
                .param("athlete", athlete)
                .update();
    }

    /** The latest sign of life counts, in whatever order they come. */
    void heardOf(UUID athlete, Instant at) {
        rows.sql("update refresh_due set active_at = :at where athlete_id = :athlete and active_at < :at")
                .param("at", Timestamp.from(at))
                .param("athlete", athlete)
                .update();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
