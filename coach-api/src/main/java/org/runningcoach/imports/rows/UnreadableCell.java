package org.runningcoach.imports.rows;

import org.runningcoach.imports.model.SkipReason;
import org.runningcoach.imports.model.SkippedRow;

/** A cell that costs its row; thrown while one row is read and caught before the next. */
public final class UnreadableCell extends Exception {

    private static final long serialVersionUID = 1L;

    private final String column;
    private final String text;
    private final SkipReason reason;

    public UnreadableCell(String column, String text, SkipReason reason) {
        super(reason.sentence(), null, false, false);
        this.column = column;
        this.text = text;
        this.reason = reason;
    }

    public SkippedRow inLine(int line) {
        return new SkippedRow(line, column, text, reason);
    }
}
