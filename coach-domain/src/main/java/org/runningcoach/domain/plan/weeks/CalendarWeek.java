package org.runningcoach.domain.plan.weeks;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Weeks run from Monday to Sunday and are named by their Monday. */
public final class CalendarWeek {

    private CalendarWeek() {}

    public static LocalDate mondayOf(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue());
    }

    public static LocalDate sundayOf(LocalDate day) {
        return mondayOf(day).plusDays(6);
    }
}
