package org.runningcoach.domain.methodology.drafting;

import java.time.LocalDate;
import java.util.function.ToDoubleFunction;
import org.runningcoach.domain.plan.weeks.DayTotals;
import org.runningcoach.domain.plan.weeks.Timeline;
import org.runningcoach.domain.plan.weeks.VolumeMeasure;

/**
 * The most that some days may hold together: a taper window, the days after a marathon, a step of a return, a week after a change of goal.
 *
 * @param what is counted: volume, load or metres of sprinting
 * @param most over all days
 */
public record Budget(LocalDate first, LocalDate last, What what, double most) {

    /** What a budget counts. */
    public enum What {
        METRES(DayTotals::metres),
        SECONDS(DayTotals::seconds),
        LOAD(DayTotals::load),
        FAST_METRES(day -> day.sprint().fastMetres());

        private final ToDoubleFunction<DayTotals> amount;

        What(ToDoubleFunction<DayTotals> amount) {
            this.amount = amount;
        }

        public double of(DayTotals day) {
            return amount.applyAsDouble(day);
        }
    }

    static Budget ofVolume(LocalDate first, LocalDate last, VolumeMeasure measure, double volume) {
        What what = measure == VolumeMeasure.SECONDS ? What.SECONDS : What.METRES;
        return new Budget(first, last, what, volume);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public boolean touches(LocalDate monday) {
        return !first.isAfter(monday.plusDays(6)) && !last.isBefore(monday);
    }

    /** What the weeks before left over. */
    public double left(LocalDate monday, Timeline timeline) {
        return most - timeline.sum(first, monday.minusDays(1), what::of);
    }

    /**
     * What is left for the days of a week, so that the days after it get their part of the budget too.
     *
     * @param weights how much each day counts when the rest is shared out
     */
    double leftFor(LocalDate monday, Timeline timeline, ToDoubleFunction<LocalDate> weights) {
        double left = left(monday, timeline);
        double here = 0;
        double all = 0;
        LocalDate from = first.isBefore(monday) ? monday : first;
        for (LocalDate day = from; !day.isAfter(last); day = day.plusDays(1)) {
            double weight = weights.applyAsDouble(day);
            all += weight;
            here += day.isBefore(monday.plusDays(7)) ? weight : 0;
        }
        return all == 0 ? 0 : StrictMath.max(0, left * here / all);
    }
}
