package org.runningcoach.saga.refresh;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One run of a job.
 *
 * @param startedAt the product's time
 * @param due athletes to be served, as far as known; what was served once the run has ended
 * @param failed athletes for whom it went wrong; the others were served all the same
 * @param passedOver athletes who were due and gave no sign of life for eight weeks
 */
public record JobRun(
        UUID id,
        Job job,
        RunState state,
        Instant startedAt,
        @Nullable Instant finishedAt,
        int due,
        int succeeded,
        int failed,
        int passedOver) {

    /** Until it ended, or until now. */
    public Duration duration(Instant now) {
        return Duration.between(startedAt, finishedAt == null ? now : finishedAt);
    }

    /** The share of those due who are dealt with, 0 to 1. */
    public double progress() {
        if (state == RunState.FINISHED) {
            return 1;
        }
        return due == 0 ? 0 : Math.min(1, (succeeded + failed) / (double) due);
    }
}
