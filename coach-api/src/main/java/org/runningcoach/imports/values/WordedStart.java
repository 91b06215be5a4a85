package org.runningcoach.imports.values;

import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates with the month in words: {@code Jun 30, 2020, 10:50:24 PM}, {@code lun., 9 juin 2014 6:40}, {@code 9 de junio de 2014 6:40}. */
final class WordedStart {

    private static final String WEEKDAY = "(?:\\p{L}+[.,]{1,2}\\h+)?";
    private static final String CLOCK =
            ",?\\h+(?:\\p{L}{1,3}\\h+)?(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\h*([AaPp])\\.?[Mm]\\.?)?";
    private static final Pattern DAY_MONTH =
            Pattern.compile(WEEKDAY + "(\\d{1,2})\\.?\\h+(?:de\\h+)?(\\p{L}+)\\.?,?\\h+(?:de\\h+)?(\\d{4})" + CLOCK);
    private static final Pattern MONTH_DAY =
            Pattern.compile(WEEKDAY + "(\\p{L}+)\\.?\\h+(\\d{1,2}),?\\h+(\\d{4})" + CLOCK);

    private WordedStart() {}

    static @Nullable Start read(String text) {
        Matcher monthDay = MONTH_DAY.matcher(text.strip());
        if (monthDay.matches()) {
            return read(monthDay, monthDay.group(2), monthDay.group(1));
        }
        Matcher dayMonth = DAY_MONTH.matcher(text.strip());
        return dayMonth.matches() ? read(dayMonth, dayMonth.group(1), dayMonth.group(2)) : null;
    }

    private static @Nullable Start read(Matcher date, String day, String monthName) {
        Month month = MonthNames.month(monthName);
        if (month == null) {
            return null;
        }
        boolean withSeconds = date.group(6) != null;
        return IsoStart.of(
                Integer.parseInt(date.group(3)),
                month.getValue(),
                Integer.parseInt(day),
                NumericStart.hour(Integer.parseInt(date.group(4)), date.group(7)),
                Integer.parseInt(date.group(5)),
                withSeconds ? Integer.parseInt(date.group(6)) : 0,
                withSeconds);
    }
}
