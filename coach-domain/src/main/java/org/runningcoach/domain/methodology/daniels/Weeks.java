package org.runningcoach.domain.methodology.daniels;

import java.time.LocalDate;

/** Monday weeks and days as running numbers. */
final class Weeks {

    /** 1970-01-01 was a Thursday. */
    private static final int EPOCH_SHIFT = 3;

    private Weeks() {}

    static int day(LocalDate date) {
        return (int) date.toEpochDay();
    }

    static LocalDate date(int day) {
        return LocalDate.ofEpochDay(day);
    }

    static int of(LocalDate date) {
        return ofDay(day(date));
    }

    static int ofDay(int day) {
        return StrictMath.floorDiv(day + EPOCH_SHIFT, 7);
    }

    /** The day on which a week begins. */
    static int monday(int week) {
        return 7 * week - EPOCH_SHIFT;
    }
}
