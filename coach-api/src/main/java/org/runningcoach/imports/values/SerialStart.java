package org.runningcoach.imports.values;

import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A spreadsheet's serial number: days since 1899-12-30, the time of day as a fraction. */
final class SerialStart {

    private static final Pattern GRAMMAR = Pattern.compile("[1-9]\\d{4}[.,]\\d{1,15}");
    private static final LocalDateTime DAY_ZERO = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final int DECIMALS_OF_A_SECOND = 5;
    private static final int DAY_DIGITS = 5;
    private static final double SECONDS_A_DAY = 86_400;
    private static final double MINUTES_A_DAY = 1_440;

    private SerialStart() {}

    static @Nullable Start read(String text) {
        String number = text.strip();
        if (!GRAMMAR.matcher(number).matches()) {
            return null;
        }
        double days = Double.parseDouble(number.replace(',', '.'));
        boolean withSeconds = number.length() - DAY_DIGITS - 1 >= DECIMALS_OF_A_SECOND;
        LocalDateTime clock = withSeconds
                ? DAY_ZERO.plusSeconds(Math.round(days * SECONDS_A_DAY))
                : DAY_ZERO.plusMinutes(Math.round(days * MINUTES_A_DAY));
        return new Start(clock, withSeconds);
    }
}
