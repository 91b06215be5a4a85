package org.runningcoach.domain.plan.weeks;

import java.time.LocalDate;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** B(w) of P9: the highest of the four weeks before, at most 1.25 times their mean; weeks without running count 0. */
final class FourWeekBase {

    private static final int WEEKS = 4;
    private static final double OVER_THE_MEAN = 1.25;

    private FourWeekBase() {}

    static double before(LocalDate monday, ToDoubleFunction<LocalDate> weekly) {
        double[] weeks = IntStream.rangeClosed(1, WEEKS)
                .mapToDouble(back -> weekly.applyAsDouble(monday.minusWeeks(back)))
                .toArray();
        double highest = DoubleStream.of(weeks).max().orElse(0);
        double mean = DoubleStream.of(weeks).sum() / WEEKS;
        return Math.min(highest, OVER_THE_MEAN * mean);
    }
}
