package org.runningcoach.imports.garmin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.imports.csv.CsvRecord;

/**
 * Puts the fields of a row under their columns when quotes in its title have misled the split. The first three fields hold neither
 * quotes nor separators, the fields after the title hold no quotes: what remains between them is the title.
 */
final class RowAlignment {

    private final int width;
    private final char separator;
    private final boolean applies;

    RowAlignment(GarminHeader header, char separator) {
        this.width = header.width();
        this.separator = separator;
        this.applies = header.isUnedited();
    }

    /** The fields of the row; as they were split when they fit, or when nothing makes them fit. */
    List<String> align(CsvRecord row) {
        if (!applies || FirstSeven.areInPlace(row.fields())) {
            return withoutPadding(row.fields());
        }
        List<String> byPosition = splitByPosition(row.raw());
        return byPosition != null && FirstSeven.areInPlace(byPosition) ? byPosition : row.fields();
    }

    /** Spreadsheets pad rows with empty fields beyond the header. */
    private List<String> withoutPadding(List<String> fields) {
        int end = fields.size();
        while (end > width && fields.get(end - 1).isBlank()) {
            end--;
        }
        return fields.subList(0, end);
    }

    private @Nullable List<String> splitByPosition(String raw) {
        List<String> fields = new ArrayList<>(width);
        int from = 0;
        for (int i = 0; i < FirstSeven.BEFORE_TITLE; i++) {
            int end = raw.indexOf(separator, from);
            if (end < 0) {
                return null;
            }
            fields.add(unquoted(raw.substring(from, end)));
            from = end + 1;
        }
        List<String> after = new ArrayList<>(width);
        int to = raw.length();
        for (int i = FirstSeven.BEFORE_TITLE + 1; i < width; i++) {
            int start = startOfFieldEndingAt(to, from, raw);
            if (start <= from) {
                return null;
            }
            after.add(unquoted(raw.substring(start, to)));
            to = start - 1;
        }
        fields.add(unquoted(raw.substring(from, to)));
        Collections.reverse(after);
        fields.addAll(after);
        return fields;
    }

    /** Where the field that ends at {@code to} starts, behind its separator; -1 when none starts after {@code least}. */
    private int startOfFieldEndingAt(int to, int least, String raw) {
        boolean quoted = to - 1 > least && raw.charAt(to - 1) == '"';
        int start = quoted ? raw.lastIndexOf('"', to - 2) : raw.lastIndexOf(separator, to - 1) + 1;
        return start > least && raw.charAt(start - 1) == separator ? start : -1;
    }

    private static String unquoted(String field) {
        String text = field.strip();
        boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
        String inside = quoted ? text.substring(1, text.length() - 1) : text;
        return inside.replace("\"\"", "\"");
    }
}
