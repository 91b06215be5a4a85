package org.runningcoach.imports.garmin;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.runningcoach.imports.rows.ActivityType;
import org.runningcoach.imports.rows.ActivityTypes;
import org.runningcoach.imports.rows.Cell;
import org.runningcoach.imports.values.Missing;

/** The cells of one row that are read, kept until the whole file has told its unit and number style. */
final class GarminRow {

    private final int line;
    private final GarminHeader header;
    private final Map<GarminColumn, String> cells = new EnumMap<>(GarminColumn.class);
    private final ActivityType type;

    GarminRow(int line, GarminHeader header, List<String> fields, ActivityTypes types) {
        this.line = line;
        this.header = header;
        for (GarminColumn column : GarminColumn.READ) {
            String text = header.text(column, fields);
            if (column == GarminColumn.TITLE || !Missing.marks(text)) {
                cells.put(column, text.strip());
            }
        }
        this.type = types.of(text(GarminColumn.TYPE));
    }

    int line() {
        return line;
    }

    ActivityType type() {
        return type;
    }

    /** What stands in the column, empty when missing. */
    String text(GarminColumn column) {
        return cells.getOrDefault(column, "");
    }

    Cell cell(GarminColumn column) {
        return new Cell(header.nameOf(column), text(column));
    }
}
