package org.runningcoach.domain.plan.weeks;

import java.time.LocalDate;

/**
 * The most high-speed metres a week may hold (methodology 4.2, P37): 300 in the first week with any after three weeks without, later 1.15 times the
 * highest of the three weeks before and 30 more, and never above the cap of level and event.
 */
public record HighSpeedRamp(Timeline timeline, SprintLimits limits, SprintEvent event) {

    public static final double FIRST_WEEK_METRES = 300;

    private static final int WEEKS = 3;
    private static final double FACTOR = 1.15;
    private static final double METRES = 30;

    public double limit(LocalDate monday) {
        double highest = 0;
        for (int back = 1; back <= WEEKS; back++) {
            highest = StrictMath.max(highest, metres(monday.minusWeeks(back)));
        }
        double ramp = highest == 0 ? FIRST_WEEK_METRES : FACTOR * highest + METRES;
        return StrictMath.min(ramp, limits.weeklyFastMetres(event));
    }

    /** HS(w). */
    public double metres(LocalDate monday) {
        return timeline.sum(monday, monday.plusDays(6), day -> day.sprint().fastMetres());
    }
}
