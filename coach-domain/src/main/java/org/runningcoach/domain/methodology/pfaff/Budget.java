package org.runningcoach.domain.methodology.pfaff;

import java.time.LocalDate;
import java.util.function.ToDoubleFunction;
import org.runningcoach.domain.plan.weeks.DayTotals;
import org.runningcoach.domain.plan.weeks.Timeline;

/**
 * The most that some days may hold together: a taper window, a step of a return, a week after a change of goal.
 *
 * @param what is counted
 * @param secondsPerUnit of session that make one of it, about
 * @param most over all days
 */
record Budget(
        LocalDate first, LocalDate last, ToDoubleFunction<DayTotals> what, double secondsPerUnit, double most) {

    boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    boolean touches(LocalDate monday) {
        return !first.isAfter(monday.plusDays(6)) && !last.isBefore(monday);
    }

    /** What the weeks before left over. */
    Budget left(LocalDate monday, Timeline timeline) {
        double used = timeline.sum(first, monday.minusDays(1), what);
        return new Budget(first, last, what, secondsPerUnit, StrictMath.max(0, most - used));
    }

    /** This week's part by its days, so that the week after it gets its own. */
    Budget share(LocalDate monday) {
        LocalDate from = first.isBefore(monday) ? monday : first;
        LocalDate sunday = monday.plusDays(6);
        LocalDate to = last.isAfter(sunday) ? sunday : last;
        double days = last.toEpochDay() - from.toEpochDay() + 1.0;
        double here = to.toEpochDay() - from.toEpochDay() + 1.0;
        return new Budget(first, last, what, secondsPerUnit, most * here / days);
    }
}
