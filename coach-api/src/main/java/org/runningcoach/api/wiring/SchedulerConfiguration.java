package org.runningcoach.api.wiring;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurationScopeAwareProvider;
import org.axonframework.deadline.dbscheduler.DbSchedulerDeadlineManager;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** The scheduler: its table decides which node does what, so that each task runs on one at a time and outlives any of them. */
@Configuration(proxyBeanMethods = false)
class SchedulerConfiguration {

    /** Bounds how late a deadline comes that was not due at once. */
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    /** So many signs of life are missing when a node's tasks are done by another. */
    private static final int SIGNS = 4;

    private static final Duration TIME_TO_END = Duration.ofSeconds(20);
    private static final int THREADS = 4;

    /** Whoever starts it stops it: {@link TasksWhileServing}. */
    @Bean(destroyMethod = "")
    Scheduler taskScheduler(
            @Qualifier("writerPool") HikariDataSource writer,
            ObjectProvider<RecurringTask<?>> recurring,
            ObjectProvider<DbSchedulerDeadlineManager> deadlines,
            @Value("${coach.nodes.silence}") Duration silence) {
        // within a transaction tasks are scheduled by its connection: they are there if and when it commits
        return Scheduler.create(
                        new TransactionAwareDataSourceProxy(writer),
                        DbSchedulerDeadlineManager.binaryTask(deadlines::getObject))
                .startTasks(List.copyOf(recurring.stream().toList()))
                .threads(THREADS)
                .pollingInterval(LOOK_EVERY)
                .enableImmediateExecution()
                .heartbeatInterval(silence.dividedBy(SIGNS))
                .missedHeartbeatsLimit(SIGNS)
                .shutdownMaxWait(TIME_TO_END)
                .build();
    }

    /** Deadlines of sagas are tasks like others: they outlive the node that set them. */
    @Bean
    DbSchedulerDeadlineManager deadlineManager(
            Scheduler taskScheduler,
            org.axonframework.config.Configuration axon,
            Serializer serializer,
            TransactionManager transactions,
            JdbcClient rows) {
        var deadlines = new RingingDeadlines(
                taskScheduler,
                DbSchedulerDeadlineManager.builder()
                        .scopeAwareProvider(new ConfigurationScopeAwareProvider(axon))
                        .serializer(serializer)
                        .transactionManager(transactions)
                        .startScheduler(false)
                        .stopScheduler(false));
        deadlines.registerHandlerInterceptor(new AthleteInLogs());
        deadlines.registerHandlerInterceptor(new OneSagaAtATime(rows));
        return deadlines;
    }

    /** Once everything stands, so that nothing is due before it can be done. A program that does not serve leaves the tasks to one that does. */
    @Bean
    @ConditionalOnBooleanProperty(name = "coach.serving", matchIfMissing = true)
    TasksWhileServing tasksWhileServing(Scheduler taskScheduler) {
        return new TasksWhileServing(taskScheduler);
    }

    record TasksWhileServing(Scheduler scheduler) {

        @EventListener(ApplicationReadyEvent.class)
        void begin() {
            scheduler.start();
        }

        /** Before anything else: a task that fell due now would find nobody to do it. */
        @EventListener(ContextClosedEvent.class)
        void end() {
            scheduler.stop();
        }
    }
}
