package org.runningcoach.domain.plan.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.model.LedgerState;

/**
 * A stretch inside complete coverage in which no planned run was done: a break, or runs that are not in the export (L2).
 *
 * @param first the day of the first run missed
 * @param last the day of the last one
 */
public record Gap(LocalDate first, LocalDate last) {

    /** From so many days on the product asks. */
    public static final int ASKED_AFTER = 14;

    /** Those the product asks about, in order; the athlete's word that a run was missed answers the question. */
    public static List<Gap> of(List<WorkoutReport> workouts) {
        List<Gap> gaps = new ArrayList<>();
        Gap open = null;
        for (WorkoutReport workout : inOrder(workouts)) {
            if (workout.state() == LedgerState.MISSED) {
                open = new Gap(open == null ? workout.day() : open.first, workout.day());
            } else {
                add(gaps, open);
                open = null;
            }
        }
        add(gaps, open);
        return gaps;
    }

    private static List<WorkoutReport> inOrder(List<WorkoutReport> workouts) {
        return workouts.stream()
                .filter(WorkoutReport::run)
                .sorted(Comparator.comparing(WorkoutReport::day))
                .toList();
    }

    private static void add(List<Gap> gaps, @Nullable Gap gap) {
        if (gap != null && gap.days() >= ASKED_AFTER) {
            gaps.add(gap);
        }
    }

    private long days() {
        return last.toEpochDay() - first.toEpochDay() + 1;
    }
}
