package org.runningcoach.domain.plan.weeks;

import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The bound of P10: a fifth over the highest of the three latest loading weeks that lie 4 to 16 weeks back. Weeks up to 25 km (Koop: 180 minutes) are free,
 * and without such a loading week only P9 holds.
 */
public record FourWeekGrowth(Timeline timeline, WeekKinds kinds) {

    private static final int NEAREST = 4;
    private static final int FARTHEST = 16;
    private static final int LATEST = 3;
    private static final double FACTOR = 1.20;

    public double limit(LocalDate monday) {
        OptionalDouble highest = IntStream.rangeClosed(NEAREST, FARTHEST)
                .mapToObj(monday::minusWeeks)
                .filter(kinds::isLoading)
                .limit(LATEST)
                .mapToDouble(timeline::weeklyVolume)
                .max();
        return highest.isEmpty()
                ? Double.POSITIVE_INFINITY
                : Math.max(timeline.measure().low(), FACTOR * highest.getAsDouble());
    }
}
