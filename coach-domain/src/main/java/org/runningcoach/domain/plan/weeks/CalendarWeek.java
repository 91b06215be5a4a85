package org.runningcoach.domain.plan.weeks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Weeks run from Monday to Sunday and are named by their Monday. */
public final class CalendarWeek {

    private CalendarWeek() {}

    public static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public static LocalDate sundayOf(LocalDate day) {
        return mondayOf(day).plusDays(6);
    }
}
