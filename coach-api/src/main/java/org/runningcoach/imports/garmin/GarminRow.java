package org.runningcoach.imports.garmin;

import java.util.List;
import org.runningcoach.imports.rows.ActivityType;
import org.runningcoach.imports.rows.ActivityTypes;
import org.runningcoach.imports.rows.Cell;
import org.runningcoach.imports.values.Missing;

/** The cells of one row that are read, kept until the whole file has told its unit and number style. */
final class GarminRow {

    private final int line;
    private final GarminHeader header;
    private final String[] cells = new String[GarminColumn.READ];
    private final ActivityType type;

    GarminRow(int line, GarminHeader header, List<String> fields, ActivityTypes types) {
        this.line = line;
        this.header = header;
        for (GarminColumn column : GarminColumn.values()) {
            if (column.isRead()) {
                String text = header.text(column, fields);
                boolean missing = column != GarminColumn.TITLE && Missing.marks(text);
                cells[column.ordinal()] = missing ? "" : text.strip();
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
        return cells[column.ordinal()];
    }

    Cell cell(GarminColumn column) {
        return new Cell(header.nameOf(column), text(column));
    }
}
