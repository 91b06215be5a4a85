package org.runningcoach.domain.plan.weeks;

import java.time.LocalDate;

/** The bound of P9 on a week's load in arbitrary units; weeks that touch a reduced-load return are exempt. */
public record LoadRamp(Timeline timeline, StartUpAllowance startUp, ReturnsToRunning returns) {

    private static final double FACTOR = 1.20;
    private static final double UNITS = 90;

    /** B(w) formed from load. */
    public double base(LocalDate monday) {
        return FourWeekBase.before(monday, timeline::weeklyLoad);
    }

    public double limit(LocalDate monday) {
        if (returns.touches(monday, monday.plusDays(6))) {
            return Double.POSITIVE_INFINITY;
        }
        double base = base(monday);
        return Math.max(Math.max(FACTOR * base, base + UNITS), startUp.load(monday));
    }
}
