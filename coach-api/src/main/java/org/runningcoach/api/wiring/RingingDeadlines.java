package org.runningcoach.api.wiring;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import org.axonframework.deadline.dbscheduler.DbSchedulerDeadlineManager;
import org.axonframework.deadline.dbscheduler.DbSchedulerDeadlineToken;

/**
 * Deadlines that may be cancelled while they ring, or while a node that died holds them: they ring out, and whoever set them knows by what they carry that they
 * are no longer meant. Axon's own would undo what the saga did instead.
 */
final class RingingDeadlines extends DbSchedulerDeadlineManager {

    private final Scheduler scheduler;

    RingingDeadlines(Scheduler scheduler, Builder builder) {
        super(builder.scheduler(scheduler));
        this.scheduler = scheduler;
    }

    @Override
    public void cancelSchedule(String deadlineName, String scheduleId) {
        runOnPrepareCommitOrNow(() -> {
            try {
                scheduler.cancel(new DbSchedulerDeadlineToken(scheduleId));
            } catch (TaskInstanceException ringingOrGone) {
                // there is nothing left to cancel
            }
        });
    }
}
