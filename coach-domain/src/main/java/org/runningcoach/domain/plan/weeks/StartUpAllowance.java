package org.runningcoach.domain.plan.weeks;

import java.time.LocalDate;

/**
 * What the first five weeks of training may always hold (P9): 90 minutes, and 15 more each week. Weeks count from the stored training start, not
 * from a plan.
 */
public record StartUpAllowance(LocalDate trainingStart, double easySecondsPerKilometre) {

    /** The last week of the allowance. */
    public static final int WEEKS = 5;

    private static final int FIRST_MINUTES = 90;
    private static final int MINUTES_A_WEEK = 15;
    private static final double LOAD_PER_MINUTE = 3.5;

    /** k: 1 in the week of the training start; below 1 before it. */
    public int weekNumber(LocalDate monday) {
        long days = monday.toEpochDay() - CalendarWeek.mondayOf(trainingStart).toEpochDay();
        return Math.toIntExact(Math.floorDiv(days, 7)) + 1;
    }

    /** 0 outside the first five weeks. */
    public double minutes(LocalDate monday) {
        int k = weekNumber(monday);
        return k < 1 || k > WEEKS ? 0 : FIRST_MINUTES + MINUTES_A_WEEK * (k - 1);
    }

    public double volume(LocalDate monday, VolumeMeasure measure) {
        return measure.ofMinutes(minutes(monday), easySecondsPerKilometre);
    }

    public double load(LocalDate monday) {
        return LOAD_PER_MINUTE * minutes(monday);
    }
}
