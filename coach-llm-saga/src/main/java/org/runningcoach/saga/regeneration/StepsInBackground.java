package org.runningcoach.saga.regeneration;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
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
import org.springframework.stereotype.Component;

/** Does the saga's steps once its transaction is committed, outside any other, and tells it how they went by a deadline that is due at once. */
@Component
class StepsInBackground implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(StepsInBackground.class);

    /** So long what calls for a plan is collected: a form saved twice is one revision. */
    private static final Duration COLLECTING = Duration.ofMillis(250);

    private static final int SECONDS_TO_END = 5;

    private final Regenerations regenerations;
    private final PlanAdviser adviser;
    private final DeadlineManager deadlines;
    private final Clock clock;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

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

    private static StepEnded ended(UUID athlete, int attempt, Supplier<StepEnded> step) {
        try {
            return step.get();
        } catch (RuntimeException failure) {
            LOG.warn("A plan could not be drawn; it is tried again.", failure);
            return new StepEnded(athlete, attempt, 0, false, Failure.told(failure));
        }
    }

    private void tell(String answer, ScopeDescriptor saga, StepEnded step) {
        var message = GenericMessage.asMessage(step)
                .withMetaData(Map.of("athlete", step.athlete().toString()));
        try {
            deadlines.schedule(Duration.ZERO, answer, message, saga);
        } catch (RuntimeException failure) {
            LOG.warn(
                    "A step's answer could not be stored; the step is done again when the saga has heard nothing for long.",
                    failure);
        }
    }

    @Override
    public void destroy() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                LOG.warn("A plan was being drawn when the program had to end; it is drawn after the next start.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
