package org.runningcoach.saga.refresh;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.AxonThreadFactory;
import org.runningcoach.domain.shared.AthleteId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Serves everybody who is due, a page of athletes after the other, until a look through all of them finds nobody more. However many there are, a page of them
 * is in memory; whoever fails is listed and holds up nobody.
 */
@Component
class Serving {

    private static final Logger LOG = LoggerFactory.getLogger(Serving.class);
    private static final int PAGE = 64;
    /** A few: the database has other work too. */
    private static final int AT_ONCE = 4;

    /** So often within the silence after which others take the node for dead. */
    private static final int SIGNS = 4;

    private final Runs runs;
    private final Claims claims;
    private final Clock clock;
    private final Duration signEvery;
    private volatile boolean stopping;

    Serving(Runs runs, Claims claims, Clock clock, @Value("${coach.nodes.silence}") Duration silence) {
        this.runs = runs;
        this.claims = claims;
        this.clock = clock;
        this.signEvery = silence.dividedBy(SIGNS);
    }

    /** Lets runs end after the athletes at hand. */
    void stop() {
        stopping = true;
    }

    /** Whether a run would find anybody to serve. */
    boolean isAnybodyDue(JobWork work, Patience patience) {
        if (claims.countLeft(work.job(), patience) > 0) {
            return true;
        }
        Instant at = now();
        List<Due> page = work.next(at, null, PAGE);
        while (!page.isEmpty()) {
            if (claims.isAnyFree(work.job(), page)) {
                return true;
            }
            page = work.next(at, last(page), PAGE);
        }
        return false;
    }

    void serve(UUID run, JobWork work, Patience patience) {
        RunState state = RunState.INTERRUPTED;
        ScheduledExecutorService signs =
                Executors.newSingleThreadScheduledExecutor(new AxonThreadFactory("job-signs-of-life"));
        signs.scheduleWithFixedDelay(
                () -> sign(run), signEvery.toMillis(), signEvery.toMillis(), TimeUnit.MILLISECONDS);
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, new AxonThreadFactory("job"))) {
            state = all(run, work, patience, threads) ? RunState.FINISHED : RunState.INTERRUPTED;
        } finally {
            signs.shutdownNow();
            runs.end(run, state, now());
        }
    }

    /** One that fails is made up for by the next: the executor would give up the task. */
    private void sign(UUID run) {
        try {
            runs.progress(run, 0, 0);
        } catch (RuntimeException e) {
            LOG.warn("The run {} could not say that it goes on; it tries again in {}.", run, signEvery, e);
        }
    }

    /** False when the run had to end before everybody was served. */
    private boolean all(UUID run, JobWork work, Patience patience, ExecutorService threads) {
        boolean found = true;
        while (found) {
            found = false;
            for (List<Due> left = leftBehind(run, work, patience); !left.isEmpty(); ) {
                found = true;
                if (!together(run, work, left, threads)) {
                    return false;
                }
                left = leftBehind(run, work, patience);
            }
            List<Due> page = work.next(now(), null, PAGE);
            while (!page.isEmpty()) {
                List<Due> claimed = claims.claim(work.job(), run, page);
                found |= !claimed.isEmpty();
                if (!together(run, work, claimed, threads)) {
                    return false;
                }
                page = work.next(now(), last(page), PAGE);
            }
        }
        return true;
    }

    private List<Due> leftBehind(UUID run, JobWork work, Patience patience) {
        return claims.takeOver(work.job(), run, patience, PAGE);
    }

    /** False when the run is to end. */
    private boolean together(UUID run, JobWork work, List<Due> claimed, ExecutorService threads) {
        if (claimed.isEmpty()) {
            return !stopping;
        }
        Turn turn = Turn.of(claimed, work.steps(), now(), threads);
        claims.done(work.job(), turn.served());
        turn.failed().forEach((due, failure) -> note(run, work.job(), due, failure));
        return runs.progress(run, turn.served().size(), turn.failed().size()) && !stopping;
    }

    private void note(UUID run, Job job, Due due, Throwable failure) {
        String reason = Reason.of(failure);
        LOG.warn("{} failed for athlete {}: {}", job.path(), due.athlete(), reason, failure);
        claims.failed(job, run, due);
        runs.failure(run, new JobFailure(due.athlete(), reason));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static AthleteId last(List<Due> page) {
        return page.getLast().athlete();
    }
}
