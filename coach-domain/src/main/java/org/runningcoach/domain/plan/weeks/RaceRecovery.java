package org.runningcoach.domain.plan.weeks;

import java.time.LocalDate;

/** What follows a race run all-out (P23): a day without hard work for every three kilometres, and for a marathon two weeks of little volume. */
public record RaceRecovery(LocalDate raceDay, double raceMetres) {

    public static final double FIRST_WEEK_SHARE = 0.30;
    public static final double SECOND_WEEK_SHARE = 0.50;

    /** The first days after a marathon allow only so many seconds of running. */
    public static final int SHORT_RUN_DAYS = 3;

    public static final int SHORT_RUN_SECONDS = 30 * 60;

    private static final double METRES_PER_DAY = 3_000;
    private static final int FEWEST_DAYS = 2;
    private static final int DAYS_AFTER_SPRINT = 3;
    private static final int MOST_DAYS = 28;
    private static final double MARATHON_METRES = 42_000;

    public int daysWithoutHard() {
        if (SprintEvent.isSprint(raceMetres)) {
            return DAYS_AFTER_SPRINT;
        }
        return Math.clamp((int) StrictMath.ceil(raceMetres / METRES_PER_DAY), FEWEST_DAYS, MOST_DAYS);
    }

    /** The last day without hard work. */
    public LocalDate last() {
        return raceDay.plusDays(daysWithoutHard());
    }

    public boolean forbidsHardOn(LocalDate day) {
        return day.isAfter(raceDay) && !day.isAfter(last());
    }

    public boolean limitsVolume() {
        return raceMetres >= MARATHON_METRES;
    }

    public boolean allowsOnlyShortRunOn(LocalDate day) {
        return limitsVolume() && day.isAfter(raceDay) && !day.isAfter(raceDay.plusDays(SHORT_RUN_DAYS));
    }

    public boolean touches(LocalDate from, LocalDate to) {
        return !to.isBefore(raceDay.plusDays(1)) && !from.isAfter(last());
    }
}
