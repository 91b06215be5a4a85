package org.runningcoach.saga.regeneration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.AnnotationCommandHandlerAdapter;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.saga.SagaScopeDescriptor;
import org.axonframework.test.deadline.StubDeadlineManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.runningcoach.domain.shared.AthleteId;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.support.GenericApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
class StepsInBackgroundIT {

    private static final UUID ATHLETE = UUID.fromString("00000000-0000-0000-0000-00000000a71e");

    private final Drawing drawing = new Drawing();
    private final StubDeadlineManager deadlines = new StubDeadlineManager();
    private final AtomicInteger drawn = new AtomicInteger();
    private final GenericApplicationContext program = new GenericApplicationContext();

    @BeforeEach
    void start() {
        program.registerBean(
                StepsInBackground.class,
                () -> new StepsInBackground(
                        drawing.regenerations(Duration.ofSeconds(60)), new NoModel(), deadlines, Clock.systemUTC()));
        program.registerBean(Buses.class, () -> new Buses(drawing));
        program.refresh();
        new AnnotationCommandHandlerAdapter<>(program.getBean(StepsInBackground.class)).subscribe(drawing.commands());
    }

    @AfterEach
    void close() {
        program.close();
        drawing.close();
    }

    @Test
    void a_step_under_way_is_through_before_views_stop_answering(CapturedOutput output) throws Exception {
        var begun = new CountDownLatch(1);
        Buses buses = program.getBean(Buses.class);
        drawing.goes(() -> {
            begun.countDown();
            buses.awaitEnd();
            drawing.views().require(new AthleteId(ATHLETE));
            return new RegeneratedPlan(2, true);
        });
        send();
        begun.await();
        program.close();
        assertThat(answer()).isEqualTo(new StepEnded(ATHLETE, 1, 2, true, null));
        assertThat(output).doesNotContain("could not be drawn");
    }

    @Test
    void a_step_that_comes_when_the_program_ends_is_left_to_the_next_start(CapturedOutput output) {
        drawing.goes(() -> {
            drawn.incrementAndGet();
            return new RegeneratedPlan(2, true);
        });
        program.stop();
        send();
        assertThat(answer().failure()).isNotNull();
        assertThat(drawn).hasValue(0);
        assertThat(output).doesNotContain("could not be drawn");
    }

    private void send() {
        var saga = new SagaScopeDescriptor("PlanRegenerationSaga", "a-saga");
        var command = new DrawPlan(ATHLETE, Call.because(PlanTrigger.AVAILABILITY_SET), 1, saga);
        drawing.commands().dispatch(GenericCommandMessage.asCommandMessage(command));
    }

    private StepEnded answer() {
        await().until(() -> !deadlines.getScheduledDeadlines().isEmpty());
        return (StepEnded)
                deadlines.getScheduledDeadlines().getFirst().deadlineMessage().getPayload();
    }

    /** Stop as Axon's do: after the web, and with them every view. */
    private static final class Buses implements SmartLifecycle {

        private static final int PHASE_OF_AXON = Integer.MAX_VALUE - 3072;

        private final Drawing drawing;
        private final CompletableFuture<Void> ended = new CompletableFuture<>();
        private volatile boolean running;

        private Buses(Drawing drawing) {
            this.drawing = drawing;
        }

        /** For as long as a drawing may take: in vain where the buses wait for it. */
        void awaitEnd() {
            ended.completeOnTimeout(null, 1, TimeUnit.SECONDS).join();
        }

        @Override
        public void start() {
            running = true;
        }

        @Override
        public void stop() {
            running = false;
            drawing.end();
            ended.complete(null);
        }

        @Override
        public boolean isRunning() {
            return running;
        }

        @Override
        public int getPhase() {
            return PHASE_OF_AXON;
        }
    }
}
