package org.runningcoach.projection.fitness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.progress.Checkpoint;
import org.runningcoach.domain.plan.progress.Progress;
import org.runningcoach.domain.plan.progress.ProgressDay;
import org.runningcoach.domain.plan.progress.ProgressFacts;

/** Stored days up to the last checkpoint, and from there reckoned up to a day: what was assumed in the meantime included. */
final class ProgressReading {

    private ProgressReading() {}

    /** The days from first to today; of today itself only what was recorded on it. */
    static Progress between(FitnessRows rows, ProfileRow profile, LocalDate first, LocalDate today) {
        return reckon(rows, profile, first, today, today.minusDays(1));
    }

    /** The days from first to a last one that is over. */
    static Progress past(FitnessRows rows, ProfileRow profile, LocalDate first, LocalDate last) {
        return reckon(rows, profile, first, last, last);
    }

    private static Progress reckon(
            FitnessRows rows, ProfileRow profile, LocalDate first, LocalDate last, LocalDate lastPlanned) {
        Checkpoint checkpoint =
                rows.checkpointBefore(earlier(profile.changedFrom(), last)).orElse(null);
        ProgressFacts facts = rows.factsAfter(checkpoint, profile, lastPlanned);
        Progress reckoned =
                checkpoint == null ? Progress.fromTheStart(facts, last) : Progress.from(checkpoint, facts, last);
        List<ProgressDay> days = new ArrayList<>();
        if (checkpoint != null && !first.isAfter(checkpoint.day())) {
            days.addAll(rows.days(first, checkpoint.day()));
        }
        reckoned.days().stream().filter(day -> !day.date().isBefore(first)).forEach(days::add);
        return new Progress(days, reckoned.checkpoints(), reckoned.openBreak());
    }

    private static LocalDate earlier(@Nullable LocalDate changed, LocalDate today) {
        return changed == null || changed.isAfter(today) ? today : changed;
    }
}
