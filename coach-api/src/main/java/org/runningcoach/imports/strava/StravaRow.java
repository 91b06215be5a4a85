package org.runningcoach.imports.strava;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.runningcoach.imports.rows.ActivityType;
import org.runningcoach.imports.rows.ActivityTypes;
import org.runningcoach.imports.rows.Cell;

/** The cells of one row that are read; the notes and descriptions, full of other people's names, are not among them. */
final class StravaRow {

    private final int line;
    private final Map<StravaColumn, Cell> cells = new EnumMap<>(StravaColumn.class);
    private final Cell metres;
    private final ActivityType type;

    StravaRow(int line, StravaHeader header, List<String> fields, ActivityTypes types) {
        this.line = line;
        for (StravaColumn column : StravaColumn.values()) {
            cells.put(column, header.cell(column, fields));
        }
        this.metres = header.metresCell(fields);
        this.type = types.of(cell(StravaColumn.TYPE).text());
    }

    int line() {
        return line;
    }

    ActivityType type() {
        return type;
    }

    Cell cell(StravaColumn column) {
        return Objects.requireNonNull(cells.get(column));
    }

    Cell metresCell() {
        return metres;
    }
}
