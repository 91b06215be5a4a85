package org.runningcoach.saga.refresh;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.runningcoach.domain.shared.AthleteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table of who serves whom. A claim is made by a run for an athlete's period and stays when the athlete is served, so that nobody is served twice; one that
 * failed, or whose run ended before it, is taken over by a later run.
 */
@Component
class Claims {

    private static final String LEFT = """
            job = :job and state <> 'DONE' and run_id <> :run
              and (state = 'CLAIMED' or not :patient or again_at <= clock_timestamp())
            """;

    private final JdbcClient rows;

    Claims(JdbcClient rows) {
        this.rows = rows;
    }

    /** Those of a page whom nobody has claimed yet; from now on this run has. */
    List<Due> claim(Job job, UUID run, List<Due> page) {
        return rows.sql("""
                        insert into job_claim (job, athlete_id, period, since, zone, run_id, state)
                        select :job, athlete, day, since, zone, :run, 'CLAIMED'
                        from unnest(:athletes::uuid[], :periods::date[], :since::date[], :zones::text[])
                          page (athlete, day, since, zone)
                        on conflict (job, athlete_id, period) do nothing returning athlete_id, period, since, zone
                        """)
                .param("job", job.name())
                .param("run", run)
                .param("athletes", athletes(page))
                .param("periods", dates(page, Due::period))
                .param("since", dates(page, Due::since))
                .param("zones", page.stream().map(due -> due.zone().getId()).toArray(String[]::new))
                .query(Claims::due)
                .list();
    }

    /** Whom earlier runs left behind; those another node is just taking over are left to it. */
    List<Due> takeOver(Job job, UUID run, Patience patience, int limit) {
        return rows.sql("""
                        update job_claim taken set run_id = :run, state = 'CLAIMED'
                        from (select job, athlete_id, period from job_claim where %s
                              order by athlete_id, period limit :limit for update skip locked) left_behind
                        where taken.job = left_behind.job and taken.athlete_id = left_behind.athlete_id
                          and taken.period = left_behind.period
                        returning taken.athlete_id, taken.period, taken.since, taken.zone
                        """.formatted(LEFT))
                .param("job", job.name())
                .param("run", run)
                .param("patient", patience == Patience.GROWING)
                .param("limit", limit)
                .query(Claims::due)
                .list();
    }

    /** How many earlier runs left behind, while none is under way. */
    int countLeft(Job job, Patience patience) {
        return rows.sql("select count(*) from job_claim where " + LEFT)
                .param("job", job.name())
                .param("run", new UUID(0, 0))
                .param("patient", patience == Patience.GROWING)
                .query(Integer.class)
                .single();
    }

    /** Whether nobody has claimed one of this page yet. */
    boolean isAnyFree(Job job, List<Due> page) {
        return rows.sql("""
                        select exists (
                          select from unnest(:athletes::uuid[], :periods::date[]) page (athlete, day)
                          where not exists (select from job_claim c
                            where c.job = :job and c.athlete_id = page.athlete and c.period = page.day))
                        """)
                .param("job", job.name())
                .param("athletes", athletes(page))
                .param("periods", dates(page, Due::period))
                .query(Boolean.class)
                .single();
    }

    /** Served for good. What was served before that is forgotten: a later period says as much. */
    void done(Job job, List<Due> served) {
        rows.sql("""
                        update job_claim c set state = 'DONE', again_at = null
                        from unnest(:athletes::uuid[], :periods::date[]) served (athlete, day)
                        where c.job = :job and c.athlete_id = served.athlete and c.period = served.day
                        """)
                .param("job", job.name())
                .param("athletes", athletes(served))
                .param("periods", dates(served, Due::period))
                .update();
        rows.sql("""
                        delete from job_claim c using unnest(:athletes::uuid[], :periods::date[]) served (athlete, day)
                        where c.job = :job and c.athlete_id = served.athlete and c.period < served.day and c.state = 'DONE'
                        """)
                .param("job", job.name())
                .param("athletes", athletes(served))
                .param("periods", dates(served, Due::period))
                .update();
    }

    /** Unless another run has taken them over in the meantime: it serves them, or has served them. */
    void failed(Job job, UUID run, Due due) {
        rows.sql("""
                        update job_claim set state = 'FAILED', failures = failures + 1,
                          again_at = clock_timestamp()
                            + make_interval(secs => (:pauses::float8[])[least(failures + 1, cardinality(:pauses))])
                        where job = :job and athlete_id = :athlete and period = :period
                          and run_id = :run and state = 'CLAIMED'
                        """)
                .param("pauses", Patience.pauses())
                .param("job", job.name())
                .param("run", run)
                .param("athlete", due.athlete().value())
                .param("period", due.period())
                .update();
    }

    private static UUID[] athletes(List<Due> page) {
        return page.stream().map(due -> due.athlete().value()).toArray(UUID[]::new);
    }

    private static Date[] dates(List<Due> page, Function<Due, LocalDate> date) {
        return page.stream().map(due -> Date.valueOf(date.apply(due))).toArray(Date[]::new);
    }

    private static Due due(ResultSet row, int number) throws SQLException {
        return new Due(
                new AthleteId(row.getObject("athlete_id", UUID.class)),
                row.getObject("period", LocalDate.class),
                row.getObject("since", LocalDate.class),
                ZoneId.of(row.getString("zone")));
    }
}
