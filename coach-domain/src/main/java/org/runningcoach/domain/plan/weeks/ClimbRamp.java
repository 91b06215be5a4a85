package org.runningcoach.domain.plan.weeks;

import java.time.LocalDate;
import java.util.stream.IntStream;

/** The metres of ascent a week may ask for (P36): a fifth over the highest of the four weeks before, and 200 m in any case. */
public record ClimbRamp(Timeline timeline) {

    private static final double FACTOR = 1.20;
    private static final double ALWAYS = 200;
    private static final int WEEKS = 4;

    public double limit(LocalDate monday) {
        return Math.max(ALWAYS, FACTOR * highest(monday));
    }

    /** The highest of the four weeks before. */
    public double highest(LocalDate monday) {
        return IntStream.rangeClosed(1, WEEKS)
                .mapToDouble(back -> of(monday.minusWeeks(back)))
                .max()
                .orElse(0);
    }

    /** Metres of ascent of a week. */
    public double of(LocalDate monday) {
        return timeline.sum(monday, monday.plusDays(6), DayTotals::climb);
    }
}
