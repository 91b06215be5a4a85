package org.runningcoach.imports.csv;

import java.util.List;

/**
 * One row of a table.
 *
 * @param line the line of the file on which it begins
 * @param raw the row as it stands in the file, for a second look when its fields do not add up
 */
public record CsvRecord(int line, String raw, List<String> fields) {}
