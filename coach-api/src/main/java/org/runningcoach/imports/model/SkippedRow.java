package org.runningcoach.imports.model;

import org.runningcoach.imports.values.PlainText;

/**
 * A row that was left out, with the cell that is to blame.
 *
 * @param line the line of the file on which the row begins
 * @param column the column's name as the header writes it
 * @param text the cell as it stands in the file, at most 80 characters, control characters written out
 */
public record SkippedRow(int line, String column, String text, SkipReason reason) {

    public SkippedRow {
        column = PlainText.quoted(column);
        text = PlainText.quoted(text);
    }
}
