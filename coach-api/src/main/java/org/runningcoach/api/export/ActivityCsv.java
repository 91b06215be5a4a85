package org.runningcoach.api.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Activities for a spreadsheet (RFC 4180), in SI units. A text that a spreadsheet would take for a formula is led by an apostrophe; the JSON beside
 * it has every text as it was given.
 */
final class ActivityCsv {

    private static final List<String> COLUMNS = List.of(
            "id",
            "start",
            "sport",
            "surface",
            "type",
            "title",
            "metres",
            "seconds",
            "moving_seconds",
            "elapsed_seconds",
            "average_heart_rate",
            "maximum_heart_rate",
            "cadence",
            "ascent_metres",
            "descent_metres",
            "race_metres",
            "race_seconds",
            "race_priority");
    private static final String FORMULA = "=+-@\t\r";

    static final String HEADER = String.join(",", COLUMNS) + "\r\n";

    private ActivityCsv() {}

    static String line(ResultSet row) throws SQLException {
        var line = new StringJoiner(",", "", "\r\n");
        for (String column : COLUMNS) {
            line.add(cell(row.getString(column)));
        }
        return line.toString();
    }

    static String cell(@Nullable String text) {
        if (text == null) {
            return "";
        }
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        return safe.matches("[^\",\r\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
