package org.runningcoach.domain.plan.weeks;

import java.time.LocalDate;

/**
 * A gap of at least six days without running in which a run was missed, blacked out or lost to illness.
 *
 * @param first the day after the last run
 * @param last the day before the next run
 * @param referenceVolume mean weekly volume of the 28 days before
 * @param longestRunSeconds the longest run of the 30 days before
 */
public record TrainingBreak(LocalDate first, LocalDate last, double referenceVolume, double longestRunSeconds) {

    /** Shorter gaps change nothing: category I. */
    public static final int SHORTEST = 6;

    public int days() {
        return Math.toIntExact(last.toEpochDay() - first.toEpochDay()) + 1;
    }
}
