package org.runningcoach.domain.plan.weeks;

import java.time.LocalDate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The volume an athlete is used to in a week, in the measure of the school: the highest of the last four loading weeks, at most 1.25 times their mean. */
public record LevelHeld(Timeline timeline, WeekKinds kinds) {

    private static final int WEEKS = 4;
    private static final int WEEKS_BACK = 26;
    private static final double OVER_THE_MEAN = 1.25;

    /** 0 when no loading week is known in the half year before. */
    public double before(LocalDate monday) {
        double[] weeks = IntStream.rangeClosed(1, WEEKS_BACK)
                .mapToObj(monday::minusWeeks)
                .filter(kinds::isLoading)
                .limit(WEEKS)
                .mapToDouble(timeline::weeklyVolume)
                .toArray();
        double highest = DoubleStream.of(weeks).max().orElse(0);
        double mean = DoubleStream.of(weeks).average().orElse(0);
        return Math.min(highest, OVER_THE_MEAN * mean);
    }
}
