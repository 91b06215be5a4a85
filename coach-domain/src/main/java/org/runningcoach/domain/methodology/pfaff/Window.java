package org.runningcoach.domain.methodology.pfaff;

import java.time.LocalDate;
import java.util.function.ToDoubleFunction;
import org.runningcoach.domain.plan.weeks.DayTotals;
import org.runningcoach.domain.plan.weeks.Timeline;

/**
 * The most that some days may hold together: a taper window, a step of a return, a week after a change of goal.
 *
 * @param what is counted
 * @param most over all days
 */
record Window(LocalDate first, LocalDate last, What what, double most) {

    /** What a window counts, and about how many seconds of a session make one of it. */
    enum What implements ToDoubleFunction<DayTotals> {
        SECONDS(1),
        LOAD(15),
        FAST_METRES(6);

        private final double seconds;

        What(double seconds) {
            this.seconds = seconds;
        }

        @Override
        public double applyAsDouble(DayTotals day) {
            return switch (this) {
                case SECONDS -> day.seconds();
                case LOAD -> day.load();
                case FAST_METRES -> day.sprint().fastMetres();
            };
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    boolean touches(LocalDate monday) {
        return !first.isAfter(monday.plusDays(6)) && !last.isBefore(monday);
    }

    boolean countsSprints() {
        return what == What.FAST_METRES;
    }

    boolean countsLoad() {
        return what == What.LOAD;
    }

    double secondsPerUnit() {
        return what.seconds;
    }

    /** What the weeks before left over. */
    Window left(LocalDate monday, Timeline timeline) {
        return with(StrictMath.max(0, most - timeline.sum(first, monday.minusDays(1), what)));
    }

    /**
     * This week's part by its days, so that the week after it gets its own.
     *
     * @param lastUseful the last day that can hold any of what is counted; weeks beyond it get all that is left
     */
    Window share(LocalDate monday, LocalDate lastUseful) {
        LocalDate from = first.isBefore(monday) ? monday : first;
        LocalDate until = last.isAfter(lastUseful) ? lastUseful : last;
        LocalDate sunday = monday.plusDays(6);
        LocalDate to = until.isAfter(sunday) ? sunday : until;
        if (to.isBefore(from)) {
            return this;
        }
        double days = until.toEpochDay() - from.toEpochDay() + 1.0;
        return with(most * (to.toEpochDay() - from.toEpochDay() + 1.0) / days);
    }

    private Window with(double amount) {
        return new Window(first, last, what, amount);
    }
}
