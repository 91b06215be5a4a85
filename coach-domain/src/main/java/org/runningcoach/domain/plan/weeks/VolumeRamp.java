package org.runningcoach.domain.plan.weeks;

import java.time.LocalDate;

/**
 * The bound of P9 on a week's volume: a step over the four weeks before, held for two weeks after a step above a tenth, with the
 * start-up allowance for low bases, which the first five weeks may always use; a hold begun in them reaches into the two after. Weeks that touch a reduced-load
 * return are exempt and start no hold.
 */
public record VolumeRamp(Timeline timeline, StartUpAllowance startUp, ReturnsToRunning returns) {

    private static final double TENTH = 0.10;
    private static final double FIFTH = 0.20;
    private static final double METRES_PER_RUN = 1600;
    private static final double MOST = 16_000;
    private static final double SECONDS = 20 * 60;
    private static final int HELD_WEEKS = 2;

    /** B(w). */
    public double base(LocalDate monday) {
        return FourWeekBase.before(monday, timeline::weeklyVolume);
    }

    public boolean isExempt(LocalDate monday) {
        return returns.touches(monday, monday.plusDays(6));
    }

    /** The most the week may hold with that many running sessions, hold and allowance included; unlimited where exempt. */
    public double limit(LocalDate monday, int runs) {
        if (isExempt(monday)) {
            return Double.POSITIVE_INFINITY;
        }
        double limit = Math.min(step(base(monday), runs, timeline.measure()), held(monday));
        int week = startUp.weekNumber(monday);
        if (week >= 1 && week <= StartUpAllowance.WEEKS) {
            return Math.max(limit, startUp.volume(monday, timeline.measure()));
        }
        return week == StartUpAllowance.WEEKS + 1 || week == StartUpAllowance.WEEKS + 2
                ? Math.min(limit, endOfStartUp(monday, week))
                : limit;
    }

    private static double step(double base, int runs, VolumeMeasure measure) {
        if (measure == VolumeMeasure.SECONDS) {
            return base + Math.max(TENTH * base, SECONDS);
        }
        return base + Math.max(TENTH * base, Math.min(METRES_PER_RUN * runs, Math.min(FIFTH * base, MOST)));
    }

    private double held(LocalDate monday) {
        double held = Double.POSITIVE_INFINITY;
        for (int back = 1; back <= HELD_WEEKS; back++) {
            LocalDate before = monday.minusWeeks(back);
            if (isStep(before)) {
                held = Math.min(held, timeline.weeklyVolume(before));
            }
        }
        return held;
    }

    private boolean isStep(LocalDate monday) {
        return !monday.isBefore(timeline.firstKnown())
                && !isExempt(monday)
                && Tolerance.exceeds(timeline.weeklyVolume(monday), (1 + TENTH) * base(monday));
    }

    private double endOfStartUp(LocalDate monday, int week) {
        LocalDate fifth = monday.minusWeeks(week - StartUpAllowance.WEEKS);
        return Math.max(timeline.weeklyVolume(fifth), timeline.weeklyVolume(fifth.minusWeeks(1)));
    }
}
