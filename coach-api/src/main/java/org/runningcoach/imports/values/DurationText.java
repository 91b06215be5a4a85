package org.runningcoach.imports.values;

import org.jspecify.annotations.Nullable;

/**
 * Durations and paces as exports write them: {@code hh:mm:ss}, {@code mm:ss}, either with up to three decimals after a point or
 * a comma. Minutes and seconds stay below 60.
 */
public final class DurationText {

    private static final int MOST_HOUR_DIGITS = 4;
    private static final int MOST_DECIMALS = 3;

    private DurationText() {}

    /** The seconds, or null when the text is no duration. A leading minus gives a negative number. */
    public static @Nullable Double seconds(String text) {
        String rest = text.strip();
        if (rest.startsWith("'")) {
            rest = rest.substring(1);
        }
        boolean negative = rest.startsWith("-");
        String[] parts = (negative ? rest.substring(1) : rest).split(":", -1);
        if (parts.length < 2 || parts.length > 3) {
            return null;
        }
        double hours = parts.length == 3 ? whole(parts[0], MOST_HOUR_DIGITS) : 0;
        double minutes = whole(parts[parts.length - 2], 2);
        double seconds = decimal(parts[parts.length - 1]);
        if (hours < 0 || minutes < 0 || minutes >= 60 || seconds < 0 || seconds >= 60) {
            return null;
        }
        double total = hours * 3600 + minutes * 60 + seconds;
        return negative ? -total : total;
    }

    private static double decimal(String part) {
        int point = Math.max(part.indexOf('.'), part.indexOf(','));
        if (point < 0) {
            return whole(part, 2);
        }
        String decimals = part.substring(point + 1);
        double seconds = whole(part.substring(0, point), 2);
        double fraction = whole(decimals, MOST_DECIMALS);
        return seconds < 0 || fraction < 0 ? -1 : seconds + fraction / Math.pow(10, decimals.length());
    }

    /** The digits as a number, or -1 when there are none, too many, or anything else. */
    private static double whole(String digits, int most) {
        if (digits.isEmpty() || digits.length() > most) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }
}
