package org.runningcoach.domain.plan.weeks;

import java.time.LocalDate;
import java.util.stream.IntStream;

/** What a recovery week of Koop's may hold (P36): seven tenths of the loading week before it, nothing hard on its first four days. */
public record RecoveryWeekLimit(Timeline timeline, WeekKinds kinds) {

    /** Days from Monday on without hard running. */
    public static final int EASY_DAYS = 4;

    private static final double SHARE = 0.70;
    private static final int WEEKS_BACK = 8;

    /** Seconds at most; unlimited where no loading week lies in the eight weeks before. */
    public double seconds(LocalDate monday) {
        return IntStream.rangeClosed(1, WEEKS_BACK)
                .mapToObj(monday::minusWeeks)
                .filter(kinds::isLoading)
                .mapToDouble(week -> SHARE * timeline.weeklySeconds(week))
                .findFirst()
                .orElse(Double.POSITIVE_INFINITY);
    }
}
