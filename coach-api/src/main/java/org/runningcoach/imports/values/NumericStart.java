package org.runningcoach.imports.values;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates in figures and local order, as spreadsheets re-save them: {@code 7/8/20 9:26}, {@code 14.07.2020, 22:36:55}. */
final class NumericStart {

    private static final Pattern GRAMMAR = Pattern.compile("(\\d{1,4})([./-])(\\d{1,2})[./-](\\d{1,4}),?\\h+"
            + "(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?(?:\\h*([AaPp])\\.?[Mm]\\.?)?");

    private NumericStart() {}

    static @Nullable Matcher match(String text) {
        Matcher date = GRAMMAR.matcher(text.strip());
        return date.matches() ? date : null;
    }

    /** With the year in front and with dots the order is known. */
    static boolean orderMatters(Matcher date) {
        return date.group(1).length() <= 2 && !date.group(2).equals(".");
    }

    static @Nullable DayOrder shownOrder(Matcher date) {
        if (Integer.parseInt(date.group(1)) > 12) {
            return DayOrder.DAY_FIRST;
        }
        return Integer.parseInt(date.group(3)) > 12 ? DayOrder.MONTH_FIRST : null;
    }

    static @Nullable Start read(Matcher date, DayOrder order) {
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(3));
        int third = Integer.parseInt(date.group(4));
        int hour = hour(Integer.parseInt(date.group(5)), date.group(8));
        int minute = Integer.parseInt(date.group(6));
        boolean withSeconds = date.group(7) != null;
        int seconds = withSeconds ? Integer.parseInt(date.group(7)) : 0;
        if (date.group(1).length() == 4) {
            return IsoStart.of(first, second, third, hour, minute, seconds, withSeconds);
        }
        boolean dayFirst = order == DayOrder.DAY_FIRST || date.group(2).equals(".");
        int year = switch (date.group(4).length()) {
            case 2 -> third + (third < 70 ? 2000 : 1900);
            case 4 -> third;
            default -> -1;
        };
        return IsoStart.of(
                year, dayFirst ? second : first, dayFirst ? first : second, hour, minute, seconds, withSeconds);
    }

    /** The hour of the day; {@code half} is {@code a}, {@code p} or null for the 24-hour clock. */
    static int hour(int hour, @Nullable String half) {
        if (half == null) {
            return hour;
        }
        if (hour < 1 || hour > 12) {
            return -1;
        }
        return hour % 12 + (half.toLowerCase(Locale.ROOT).equals("p") ? 12 : 0);
    }
}
