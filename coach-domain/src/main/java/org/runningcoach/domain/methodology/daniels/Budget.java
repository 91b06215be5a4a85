package org.runningcoach.domain.methodology.daniels;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.runningcoach.domain.plan.weeks.Timeline;

/**
 * The most that may be run over some days: a taper window, the days after a marathon, a step of a return.
 *
 * @param metres the most over all of them
 */
record Budget(LocalDate first, LocalDate last, double metres) {

    /** The long run's day weighs more than the others when a window is shared out between weeks. */
    private static final double LONG_RUN_WEIGHT = 2;

    boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    boolean touches(LocalDate monday) {
        return !first.isAfter(monday.plusDays(6)) && !last.isBefore(monday);
    }

    /** What is left for the days of a week, so that the days after it get their part of the budget too. */
    double leftFor(LocalDate monday, Timeline timeline, DayOfWeek longRunDay) {
        double left = metres - timeline.metresBetween(first, monday.minusDays(1));
        double here = 0;
        double all = 0;
        LocalDate from = first.isBefore(monday) ? monday : first;
        for (LocalDate day = from; !day.isAfter(last); day = day.plusDays(1)) {
            double weight = day.getDayOfWeek() == longRunDay ? LONG_RUN_WEIGHT : 1;
            all += weight;
            here += day.isBefore(monday.plusDays(7)) ? weight : 0;
        }
        return all == 0 ? 0 : StrictMath.max(0, left * here / all);
    }
}
