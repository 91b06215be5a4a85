package org.runningcoach.imports.garmin;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.runningcoach.imports.values.DurationText;
import org.runningcoach.imports.values.IsoStart;
import org.runningcoach.imports.values.Missing;
import org.runningcoach.imports.values.NumberStyle;

/** The first seven columns, which stand first and in one order in every unedited export of every language. */
final class FirstSeven {

    static final Map<GarminColumn, Integer> PLACES = Map.of(
            GarminColumn.TYPE, 0,
            GarminColumn.DATE, 1,
            GarminColumn.TITLE, 3,
            GarminColumn.DISTANCE, 4,
            GarminColumn.DURATION, 6);

    /** Fields before the title; they hold neither quotes nor separators. */
    static final int BEFORE_TITLE = 3;

    private static final int COUNT = 7;

    private FirstSeven() {}

    /** Whether a row has the shape of an export whatever its language: date, yes or no, number, duration in their places. */
    static boolean isShapeOf(List<String> fields) {
        return fields.size() >= COUNT
                && IsoStart.read(fields.get(1).strip()) != null
                && isFlag(fields.get(2))
                && areInPlace(fields);
    }

    /** Whether distance and duration are where they belong, so that the title before them was cut out rightly. */
    static boolean areInPlace(List<String> fields) {
        return fields.size() >= COUNT
                && isNumber(fields.get(4))
                && isNumber(fields.get(5))
                && (Missing.marks(fields.get(6)) || DurationText.seconds(fields.get(6)) != null);
    }

    private static boolean isFlag(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return word.equals("true") || word.equals("false");
    }

    private static boolean isNumber(String text) {
        return Missing.marks(text) || NumberStyle.POINT.readEither(text) != null;
    }
}
