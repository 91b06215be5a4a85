package org.runningcoach.api.jobs;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.runningcoach.saga.refresh.Job;
import org.runningcoach.saga.refresh.Jobs;
import org.runningcoach.saga.refresh.Patience;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The jobs the product starts by itself, on one node at a time. It asks often: who is due is known from the athletes' clocks, and asking for nothing costs
 * nothing. Fitness needs no schedule: reading it reckons the days that went by.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "coach.jobs.scheduled", matchIfMissing = true)
class JobSchedule {

    @Bean
    RecurringTask<Void> weeklyRefreshTask(Jobs jobs, @Value("${coach.jobs.every:PT3M}") Duration every) {
        return task(Job.WEEKLY_REFRESH, jobs, every);
    }

    @Bean
    RecurringTask<Void> snapshotsTask(Jobs jobs, @Value("${coach.jobs.every:PT3M}") Duration every) {
        return task(Job.SNAPSHOTS, jobs, every);
    }

    private static RecurringTask<Void> task(Job job, Jobs jobs, Duration every) {
        return Tasks.recurring(job.path(), FixedDelay.of(every))
                .execute((instance, context) -> jobs.run(job, Patience.GROWING));
    }
}
