package org.runningcoach.projection.imports;

/**
 * A row that was left out.
 *
 * @param row the line of the file on which the row begins
 * @param column the column as the header calls it
 * @param text the cell that is to blame, cut to 80 characters
 * @param reason a stable code
 * @param message the reason as a sentence
 */
public record SkippedRowView(int row, String column, String text, String reason, String message) {}
