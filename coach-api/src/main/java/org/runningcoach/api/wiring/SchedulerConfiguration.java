package org.runningcoach.api.wiring;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** The scheduler: its table decides which node does what, so that each task runs on one at a time and outlives any of them. */
@Configuration(proxyBeanMethods = false)
class SchedulerConfiguration {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(10);
    private static final Duration TIME_TO_END = Duration.ofSeconds(20);
    private static final int THREADS = 2;

    /** Stopped before the database; it may be stopped without having started. */
    @Bean(destroyMethod = "stop")
    Scheduler taskScheduler(
            @Qualifier("writerPool") HikariDataSource writer, ObjectProvider<RecurringTask<?>> recurring) {
        return Scheduler.create(writer)
                .startTasks(List.copyOf(recurring.stream().toList()))
                .threads(THREADS)
                .pollingInterval(LOOK_EVERY)
                .shutdownMaxWait(TIME_TO_END)
                .build();
    }

    /** Once everything stands, so that nothing is due before it can be done. A program that does not serve leaves the tasks to one that does. */
    @Bean
    @ConditionalOnBooleanProperty(name = "coach.serving", matchIfMissing = true)
    StartOfTasks startOfTasks(Scheduler taskScheduler) {
        return new StartOfTasks(taskScheduler);
    }

    record StartOfTasks(Scheduler scheduler) {

        @EventListener(ApplicationReadyEvent.class)
        void begin() {
            scheduler.start();
        }
    }
}
