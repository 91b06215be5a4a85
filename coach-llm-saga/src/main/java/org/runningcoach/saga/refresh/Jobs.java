package org.runningcoach.saga.refresh;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.AxonThreadFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The front door of the jobs. However often and wherever a job is asked for, on whatever node, one run of it is under way at a time, and it serves whoever is due
 * and not served yet.
 */
@Component
public class Jobs implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final int SECONDS_TO_END = 20;

    private final Map<Job, JobWork> works = new EnumMap<>(Job.class);
    private final Runs runs;
    private final Serving serving;
    private final Clock clock;
    private final ExecutorService background = Executors.newCachedThreadPool(new AxonThreadFactory("jobs"));
    private volatile boolean running;

    Jobs(List<JobWork> works, Runs runs, Serving serving, Clock clock) {
        works.forEach(work -> this.works.put(work.job(), work));
        this.runs = runs;
        this.serving = serving;
        this.clock = clock;
    }

    /** Answers at once; the run goes on in the background. */
    public JobStart start(Job job, Patience patience) {
        return begin(job, patience, background);
    }

    /** Answers when the run has ended, unless another one was under way. */
    public JobStart run(Job job, Patience patience) {
        // by the same threads, for which the end of the program waits
        return begin(
                job,
                patience,
                run -> CompletableFuture.runAsync(run, background).join());
    }

    /** A run of the last 90 days. */
    public Optional<JobRun> find(UUID run) {
        return runs.find(run);
    }

    /** Whom a run could not serve, by their key. */
    public List<JobFailure> failures(UUID run, int limit) {
        return runs.failures(run, limit);
    }

    private JobStart begin(Job job, Patience patience, Executor where) {
        JobWork work = Objects.requireNonNull(works.get(job));
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        runs.interruptSilent(job, at);
        Optional<UUID> underWay = runs.underWay(job);
        DueCount due = work.count(at);
        if (underWay.isPresent() || !serving.isAnybodyDue(work, patience)) {
            return new JobStart(underWay, due.passedOver());
        }
        Optional<UUID> begun = runs.begin(job, at, due);
        begun.ifPresent(run -> where.execute(() -> serve(run, work, patience)));
        return new JobStart(begun.or(() -> runs.underWay(job)), due.passedOver());
    }

    private void serve(UUID run, JobWork work, Patience patience) {
        try {
            serving.serve(run, work, patience);
        } catch (RuntimeException e) {
            LOG.error(
                    "The run {} of {} broke off; the next one goes on from there.",
                    run,
                    work.job().path(),
                    e);
        }
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        serving.stop();
        background.shutdown();
        try {
            if (!background.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                LOG.warn("A job did not end in time; the next run takes over whom it was serving.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
