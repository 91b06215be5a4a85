package org.runningcoach.saga.regeneration;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.ScopeDescriptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.runningcoach.domain.shared.AthleteId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Does the saga's steps once its transaction is committed, outside any other, and tells it how they went by a deadline that is due at once. When the program
 * ends, those under way are through before views and plans stop answering; those that come later are told to be done by the next start, or by another node.
 */
@Component
class StepsInBackground implements SmartLifecycle, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(StepsInBackground.class);

    /** So long what calls for a plan is collected: a form saved twice is one revision. */
    private static final Duration COLLECTING = Duration.ofMillis(250);

    private static final int SECONDS_TO_END = 20;
    private static final int SECONDS_TO_TELL = 5;

    private final Regenerations regenerations;
    private final PlanAdviser adviser;
    private final DeadlineManager deadlines;
    private final Clock clock;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    /** One party for each step under way and one for the end of the program. */
    private final Phaser underWay = new Phaser(1);

    private volatile boolean running;
    private volatile boolean ending;

    StepsInBackground(Regenerations regenerations, PlanAdviser adviser, DeadlineManager deadlines, Clock clock) {
        this.regenerations = regenerations;
        this.adviser = adviser;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @CommandHandler
    void handle(DrawPlan command) {
        begin(PlanRegenerationSaga.DRAWN, command.saga(), command.athlete(), command.attempt(), () -> {
            LockSupport.parkNanos(COLLECTING.toNanos());
            RegeneratedPlan drawn = regenerations.now(new RegeneratePlan(
                    new AthleteId(command.athlete()),
                    command.call().trigger(),
                    command.call().cause(),
                    command.call().since(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS)));
            return new StepEnded(command.athlete(), command.attempt(), drawn.revision(), drawn.changed(), null);
        });
    }

    @CommandHandler
    void handle(SeekAdvice command) {
        begin(PlanRegenerationSaga.ADVISED, command.saga(), command.athlete(), command.attempt(), () -> {
            adviser.advise(new AthleteId(command.athlete()), command.revision(), command.call());
            return new StepEnded(command.athlete(), command.attempt(), command.revision(), false, null);
        });
    }

    private void begin(String answer, ScopeDescriptor saga, UUID athlete, int attempt, Supplier<StepEnded> step) {
        CurrentUnitOfWork.get()
                .root()
                .afterCommit(done -> threads.execute(() -> tell(answer, saga, ended(athlete, attempt, step))));
    }

    private StepEnded ended(UUID athlete, int attempt, Supplier<StepEnded> step) {
        underWay.register();
        try {
            return ending ? failed(athlete, attempt, "The program ended before it.") : step.get();
        } catch (RuntimeException failure) {
            warn("A plan could not be drawn; it is tried again.", failure);
            return failed(athlete, attempt, Failure.told(failure));
        } finally {
            underWay.arriveAndDeregister();
        }
    }

    private static StepEnded failed(UUID athlete, int attempt, String reason) {
        return new StepEnded(athlete, attempt, 0, false, reason);
    }

    /** What fails because the program ends is no news: it is done by the next start. */
    private void warn(String message, RuntimeException failure) {
        if (!ending) {
            LOG.warn(message, failure);
        }
    }

    private void tell(String answer, ScopeDescriptor saga, StepEnded step) {
        var message = GenericMessage.asMessage(step)
                .withMetaData(Map.of("athlete", step.athlete().toString()));
        try {
            deadlines.schedule(Duration.ZERO, answer, message, saga);
        } catch (RuntimeException failure) {
            warn(
                    "A step's answer could not be stored; the step is done again when the saga has heard nothing for long.",
                    failure);
        }
    }

    @Override
    public void start() {
        running = true;
        ending = false;
    }

    /** Among the first: whatever a step needs stops later. */
    @Override
    public void stop() {
        running = false;
        ending = true;
        try {
            underWay.awaitAdvanceInterruptibly(underWay.arrive(), SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            LOG.warn("A plan was being drawn when the program had to end; it is drawn after the next start.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Answers are on their way to a table that is still there. */
    @Override
    public void destroy() {
        threads.shutdown();
        try {
            threads.awaitTermination(SECONDS_TO_TELL, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
