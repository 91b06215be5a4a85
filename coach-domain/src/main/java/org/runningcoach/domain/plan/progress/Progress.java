package org.runningcoach.domain.plan.progress;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.fitness.timeoff.TimeOff;

/**
 * Folds an athlete's days, oldest first, into fitness, form and index. Going on from a checkpoint gives the same days as starting over, so that a
 * late activity costs only the days after it.
 *
 * @param days from the day after the checkpoint, or the very first, to the last asked for
 * @param checkpoints taken on the way, at most one in four weeks
 * @param openBreak the break that a run on the next day would end; absent outside a break
 */
public record Progress(
        List<ProgressDay> days,
        List<Checkpoint> checkpoints,
        @Nullable TimeOff openBreak) {

    public Progress {
        days = List.copyOf(days);
        checkpoints = List.copyOf(checkpoints);
    }

    public static Progress fromTheStart(ProgressFacts facts, LocalDate to) {
        LocalDate first = facts.firstDay();
        return first == null ? new Progress(List.of(), List.of(), null) : new Fold(facts, null).days(first, to);
    }

    public static Progress from(Checkpoint checkpoint, ProgressFacts facts, LocalDate to) {
        return new Fold(facts, checkpoint).days(checkpoint.day().plusDays(1), to);
    }
}
