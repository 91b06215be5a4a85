package org.runningcoach.domain.plan.weeks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When a week closes: on its Sunday at 23:00 in the athlete's zone, which is one instant on every calendar. A clock that skips that hour closes the week
 * when it goes on; one that shows the hour twice closes it the first time.
 */
public final class ClosingTime {

    private static final LocalTime ELEVEN_IN_THE_EVENING = LocalTime.of(23, 0);

    private ClosingTime() {}

    public static Instant of(LocalDate monday, ZoneId zone) {
        return CalendarWeek.sundayOf(monday)
                .atTime(ELEVEN_IN_THE_EVENING)
                .atZone(zone)
                .toInstant();
    }

    /** The Monday of the latest week that is to be closed at that instant, the instant of closing included. */
    public static LocalDate latestWeekOver(ZoneId zone, Instant at) {
        LocalDate monday = CalendarWeek.mondayOf(LocalDate.ofInstant(at, zone));
        return of(monday, zone).isAfter(at) ? monday.minusWeeks(1) : monday;
    }
}
