package org.runningcoach.domain.fitness.volume;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A single run, as far as its length matters.
 *
 * @param date its day
 * @param metres its distance, 0 when unknown
 * @param seconds its time
 */
public record LongestRun(LocalDate date, double metres, double seconds) {

    private static final int DAYS = 30;

    /** The longest by time in the 30 days that end with {@code today}; the latest of equals. */
    public static Optional<LongestRun> within30Days(List<LongestRun> runs, LocalDate today) {
        return runs.stream()
                .filter(run -> !run.date().isAfter(today) && run.date().isAfter(today.minusDays(DAYS)))
                .max(Comparator.comparingDouble(LongestRun::seconds)
                        .thenComparing(LongestRun::date)
                        .thenComparingDouble(LongestRun::metres));
    }
}
