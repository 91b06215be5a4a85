package org.runningcoach.api.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.saga.refresh.JobFailure;
import org.runningcoach.saga.refresh.JobRun;
import org.runningcoach.saga.refresh.RunState;

/**
 * How a run of a job goes, or went.
 *
 * @param job its name in the path it was started by
 * @param seconds until it ended, or until now
 * @param progress the share of those due who are dealt with, 0 to 1
 * @param due athletes to be served, as far as known
 * @param passedOver athletes who were due and had given no sign of life for eight weeks
 * @param failures the first hundred, by the athletes' ids
 */
record JobRunResponse(
        UUID id,
        String job,
        RunState state,
        Instant startedAt,
        @Nullable Instant finishedAt,
        double seconds,
        double progress,
        int due,
        int succeeded,
        int failed,
        int passedOver,
        List<Failure> failures) {

    /** One athlete who could not be served; the next run tries again. */
    record Failure(UUID athlete, String reason) {}

    static JobRunResponse of(JobRun run, List<JobFailure> failures, Instant now) {
        Duration duration = run.duration(now);
        return new JobRunResponse(
                run.id(),
                run.job().path(),
                run.state(),
                run.startedAt(),
                run.finishedAt(),
                duration.toMillis() / 1000.0,
                Math.round(run.progress() * 100) / 100.0,
                run.due(),
                run.succeeded(),
                run.failed(),
                run.passedOver(),
                failures.stream()
                        .map(failure -> new Failure(failure.athlete().value(), failure.reason()))
                        .toList());
    }
}
