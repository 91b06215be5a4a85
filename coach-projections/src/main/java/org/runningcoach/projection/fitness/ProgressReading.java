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
    static List<ProgressDay> days(FitnessRows rows, ProfileRow profile, LocalDate first, LocalDate today) {
        Checkpoint checkpoint =
                rows.checkpointBefore(earlier(profile.changedFrom(), today)).orElse(null);
        ProgressFacts facts = rows.factsAfter(checkpoint, profile, today.minusDays(1));
        List<ProgressDay> days = new ArrayList<>();
        if (checkpoint != null && !first.isAfter(checkpoint.day())) {
            days.addAll(rows.days(first, checkpoint.day()));
        }
        Progress reckoned =
                checkpoint == null ? Progress.fromTheStart(facts, today) : Progress.from(checkpoint, facts, today);
        reckoned.days().stream().filter(day -> !day.date().isBefore(first)).forEach(days::add);
        return days;
    }

    /** The days from first to the last of a month that is over; none when nothing was known yet. */
    static List<ProgressDay> monthEnd(FitnessRows rows, ProfileRow profile, LocalDate first, LocalDate last) {
        return days(rows, profile, first, last.plusDays(1)).stream()
                .filter(day -> !day.date().isAfter(last))
                .toList();
    }

    private static LocalDate earlier(@Nullable LocalDate changed, LocalDate today) {
        return changed == null || changed.isAfter(today) ? today : changed;
    }
}
