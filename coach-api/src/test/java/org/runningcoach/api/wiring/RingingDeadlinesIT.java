package org.runningcoach.api.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.deadline.dbscheduler.DbSchedulerDeadlineManager;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.ScopeAware;
import org.axonframework.messaging.ScopeDescriptor;
import org.axonframework.modelling.saga.SagaScopeDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runningcoach.projection.eventstore.EventNames;
import org.runningcoach.projection.eventstore.NamedEventSerializer;
import org.runningcoach.testing.TestDatabase;

class RingingDeadlinesIT {

    private static final String AGAIN = "again";
    private static final ScopeDescriptor SAGA = new SagaScopeDescriptor("ASaga", "its-id");

    private final TestDatabase database = TestDatabase.fresh();
    private final AtomicInteger rung = new AtomicInteger();
    private final CompletableFuture<String> toCancel = new CompletableFuture<>();
    private final Scheduler scheduler = Scheduler.create(
                    database.writer(), DbSchedulerDeadlineManager.binaryTask(this::deadlines))
            .pollingInterval(Duration.ofMillis(100))
            .enableImmediateExecution()
            .build();
    private final DbSchedulerDeadlineManager deadlines = new RingingDeadlines(
            scheduler,
            DbSchedulerDeadlineManager.builder()
                    .scopeAwareProvider(scope -> Stream.of(new CancellingSaga()))
                    .serializer(new NamedEventSerializer(EventNames.of(List.of())))
                    .transactionManager(NoTransactionManager.instance())
                    .startScheduler(false)
                    .stopScheduler(false));

    @BeforeEach
    void start() {
        scheduler.start();
    }

    @AfterEach
    void stop() {
        scheduler.stop();
        database.close();
    }

    @Test
    void one_that_is_cancelled_while_it_rings_rings_out_and_leaves_nothing() {
        toCancel.complete(deadlines.schedule(Duration.ZERO, AGAIN, "an alarm", SAGA));
        await().until(() -> rung.get() > 0);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(tasks()).isZero());
        assertThat(rung).hasValue(1);
    }

    @Test
    void one_that_is_cancelled_before_never_rings() {
        String alarm = deadlines.schedule(Duration.ofHours(1), AGAIN, "an alarm", SAGA);
        assertThat(tasks()).isEqualTo(1);
        deadlines.cancelSchedule(AGAIN, alarm);
        assertThat(tasks()).isZero();
        assertThat(rung).hasValue(0);
    }

    @Test
    void one_that_is_gone_is_cancelled_in_peace() {
        String alarm = deadlines.schedule(Duration.ofHours(1), AGAIN, "an alarm", SAGA);
        deadlines.cancelSchedule(AGAIN, alarm);
        deadlines.cancelSchedule(AGAIN, alarm);
        assertThat(tasks()).isZero();
    }

    private DbSchedulerDeadlineManager deadlines() {
        return deadlines;
    }

    private int tasks() {
        return database.writes()
                .sql("select count(*) from scheduled_tasks")
                .query(Integer.class)
                .single();
    }

    /** Takes back, as it is woken, the alarm that wakes it. */
    private final class CancellingSaga implements ScopeAware {

        @Override
        public void send(Message<?> alarm, ScopeDescriptor scope) {
            rung.incrementAndGet();
            deadlines.cancelSchedule(AGAIN, toCancel.join());
        }

        @Override
        public boolean canResolve(ScopeDescriptor scope) {
            return true;
        }
    }
}
