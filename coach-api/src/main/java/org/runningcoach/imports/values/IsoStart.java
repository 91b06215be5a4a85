package org.runningcoach.imports.values;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** {@code yyyy-MM-dd HH:mm:ss}, as every export of today writes it; by hand because it is read once per row. */
public final class IsoStart {

    private static final int WITH_SECONDS = 19;
    private static final int WITHOUT_SECONDS = 16;

    private IsoStart() {}

    /** The moment, or null when the text is not of exactly this form, with or without the seconds. */
    public static @Nullable Start read(String text) {
        boolean seconds = text.length() == WITH_SECONDS;
        if ((!seconds && text.length() != WITHOUT_SECONDS)
                || text.charAt(4) != '-'
                || text.charAt(7) != '-'
                || (text.charAt(10) != ' ' && text.charAt(10) != 'T')
                || text.charAt(13) != ':'
                || (seconds && text.charAt(16) != ':')) {
            return null;
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = seconds ? number(text, 17, 19) : 0;
        return of(year, month, day, hour, minute, second, seconds);
    }

    /** The moment of these numbers, or null when the calendar or the clock has no such one. */
    static @Nullable Start of(int year, int month, int day, int hour, int minute, int second, boolean withSeconds) {
        if (year < 0) {
            return null;
        }
        try {
            return new Start(LocalDateTime.of(year, month, day, hour, minute, second), withSeconds);
        } catch (DateTimeException noSuchMoment) {
            return null;
        }
    }

    /** The digits as a number, or -1: a month, day, hour, minute or second that no calendar knows. */
    private static int number(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }
}
