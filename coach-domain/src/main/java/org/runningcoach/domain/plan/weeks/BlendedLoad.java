package org.runningcoach.domain.plan.weeks;

import java.time.LocalDate;

/**
 * The load in arbitrary units that the weeks after a change of goal may hold (methodology, section 8): weeks of seven days from the third day on,
 * measured by the four weeks before the change. Whoever has just started keeps the start-up allowance.
 */
public record BlendedLoad(LocalDate changedOn, Timeline timeline, StartUpAllowance startUp) {

    /** The last week that is limited. */
    public static final int WEEKS = 6;

    private static final int FROZEN_DAYS = 2;
    private static final double SECOND_WEEK = 1.05;
    private static final double GROWTH = 1.10;

    /** The first day of a week, counted from 1. */
    public LocalDate firstDay(int week) {
        return changedOn.plusDays(FROZEN_DAYS + 7L * (week - 1));
    }

    /** Unlimited when the four weeks before the change held no load to measure by. */
    public double limit(int week) {
        double mean = timeline.sum(changedOn.minusDays(28), changedOn.minusDays(1), DayTotals::load) / 4;
        if (mean <= 0) {
            return Double.POSITIVE_INFINITY;
        }
        double factor = week == 1 ? 1 : SECOND_WEEK * StrictMath.pow(GROWTH, week - 2);
        return Math.max(factor * mean, startUp.load(CalendarWeek.mondayOf(firstDay(week))));
    }
}
