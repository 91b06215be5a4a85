package org.runningcoach.saga.refresh;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.runningcoach.domain.shared.AthleteId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of runs. Of each job one is under way at most; one whose node was silent for too long is given up. */
@Component
class Runs {

    private static final Duration KEPT = Duration.ofDays(90);

    private final JdbcClient rows;
    private final Duration silence;

    Runs(JdbcClient rows, @Value("${coach.nodes.silence}") Duration silence) {
        this.rows = rows;
        this.silence = silence;
    }

    /** The id of a new run; empty when one is under way, on whatever node. */
    Optional<UUID> begin(Job job, Instant at, DueCount due) {
        forget(at.minus(KEPT));
        return rows.sql("""
                        insert into job_run (id, job, state, started_at, due, passed_over)
                        values (?, ?, 'RUNNING', ?, ?, ?) on conflict (job) where state = 'RUNNING' do nothing returning id
                        """)
                .params(UUID.randomUUID(), job.name(), Timestamp.from(at), due.active(), due.passedOver())
                .query(UUID.class)
                .optional();
    }

    private void forget(Instant before) {
        rows.sql("delete from job_run where started_at < ?")
                .param(Timestamp.from(before))
                .update();
    }

    Optional<UUID> underWay(Job job) {
        return rows.sql("select id from job_run where job = ? and state = 'RUNNING'")
                .param(job.name())
                .query(UUID.class)
                .optional();
    }

    void interruptSilent(Job job, Instant at) {
        rows.sql("""
                        update job_run set state = 'INTERRUPTED', finished_at = ?
                        where job = ? and state = 'RUNNING' and heard_of_at < clock_timestamp() - make_interval(secs => ?)
                        """)
                .params(Timestamp.from(at), job.name(), silence.toMillis() / 1000.0)
                .update();
    }

    /** Adds to what is done; false once the run was given up by others. */
    boolean progress(UUID run, int succeeded, int failed) {
        return rows.sql("""
                        update job_run set succeeded = succeeded + ?, failed = failed + ?, heard_of_at = clock_timestamp()
                        where id = ? and state = 'RUNNING'
                        """).params(succeeded, failed, run).update() == 1;
    }

    /** Somebody who failed in an earlier pass of the same run keeps the first reason. */
    void failure(UUID run, JobFailure failure) {
        rows.sql("insert into job_failure (run_id, athlete_id, reason) values (?, ?, ?) on conflict do nothing")
                .params(run, failure.athlete().value(), failure.reason())
                .update();
    }

    void end(UUID run, RunState state, Instant at) {
        rows.sql("""
                        update job_run set state = ?, finished_at = ?, due = case when ? = 'FINISHED' then succeeded + failed else due end
                        where id = ? and state = 'RUNNING'
                        """)
                .params(state.name(), Timestamp.from(at), state.name(), run)
                .update();
    }

    Optional<JobRun> find(UUID run) {
        return rows.sql("select * from job_run where id = ?")
                .param(run)
                .query((row, number) -> run(row))
                .optional();
    }

    List<JobFailure> failures(UUID run, int limit) {
        return rows.sql("select athlete_id, reason from job_failure where run_id = ? order by athlete_id limit ?")
                .params(run, limit)
                .query((row, number) -> new JobFailure(new AthleteId(row.getObject(1, UUID.class)), row.getString(2)))
                .list();
    }

    private static JobRun run(ResultSet row) throws SQLException {
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        return new JobRun(
                row.getObject("id", UUID.class),
                Job.valueOf(row.getString("job")),
                RunState.valueOf(row.getString("state")),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant(),
                Math.max(row.getInt("due"), row.getInt("succeeded") + row.getInt("failed")),
                row.getInt("succeeded"),
                row.getInt("failed"),
                row.getInt("passed_over"));
    }
}
