package org.runningcoach.projection.refresh;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.runningcoach.domain.shared.AthleteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks through all athletes, which no athlete may: it serves the jobs alone, and reads as the writer. */
@Component
class OpenPeriodQueryHandler {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final String HEARD_OF = "greatest(d.active_at, p.seen_at) >= :since";

    private final JdbcClient sql;

    OpenPeriodQueryHandler(JdbcClient sql) {
        this.sql = sql;
    }

    @QueryHandler
    OpenPeriodPageView answer(ListOpenPeriods query) {
        AthleteId after = query.after();
        return new OpenPeriodPageView(sql.sql("""
                        select d.athlete_id, d.zone, d.%s as first
                        from refresh_due d left join athlete_presence p using (athlete_id)
                        where d.%s <= :over and d.athlete_id > :after and %s
                        order by d.athlete_id limit :limit
                        """.formatted(open(query.period()), due(query.period()), HEARD_OF))
                .param("over", Timestamp.from(query.over()))
                .param("since", Timestamp.from(query.heardOfSince()))
                .param("after", after == null ? BEFORE_ALL : after.value())
                .param("limit", query.limit())
                .query((row, number) -> new OpenPeriodView(
                        new AthleteId(row.getObject("athlete_id", UUID.class)),
                        ZoneId.of(row.getString("zone")),
                        row.getObject("first", LocalDate.class)))
                .list());
    }

    @QueryHandler
    OpenPeriodCountView answer(CountOpenPeriods query) {
        return sql.sql("""
                        select count(*) filter (where %1$s) as heard_of, count(*) filter (where not %1$s) as silent
                        from refresh_due d left join athlete_presence p using (athlete_id)
                        where d.%2$s <= :over
                        """.formatted(HEARD_OF, due(query.period())))
                .param("over", Timestamp.from(query.over()))
                .param("since", Timestamp.from(query.heardOfSince()))
                .query((row, number) -> new OpenPeriodCountView(row.getInt("heard_of"), row.getInt("silent")))
                .single();
    }

    private static String open(Period period) {
        return period == Period.WEEK ? "open_week" : "open_month";
    }

    private static String due(Period period) {
        return period == Period.WEEK ? "week_due_at" : "month_due_at";
    }
}
