package org.runningcoach.projection.fitness;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.runningcoach.domain.shared.AthleteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks through all athletes, which no athlete may: it serves a job alone, and reads as the writer. */
@Component
class AssumedDayQueryHandler {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient sql;

    AssumedDayQueryHandler(JdbcClient sql) {
        this.sql = sql;
    }

    @QueryHandler
    AssumedDayPageView answer(ListAssumedDays query) {
        AthleteId after = query.after();
        return new AssumedDayPageView(sql.sql("""
                        select p.athlete_id, assumed.day
                        from fitness_profile p cross join lateral (
                          select w.day from fitness_planned w
                          where w.athlete_id = p.athlete_id and w.day < :before and w.runs and not exists (
                            select from fitness_activity a where a.athlete_id = w.athlete_id and a.day = w.day)
                          order by w.day desc limit 1) assumed
                        where p.athlete_id > :after order by p.athlete_id limit :limit
                        """)
                .param("before", query.before())
                .param("after", after == null ? BEFORE_ALL : after.value())
                .param("limit", query.limit())
                .query((row, number) -> new AssumedDayPageView.AssumedDay(
                        new AthleteId(row.getObject(1, UUID.class)), row.getObject(2, LocalDate.class)))
                .list());
    }
}
