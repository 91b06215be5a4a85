package org.runningcoach.projection.imports;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row that contradicts another with the same start and sport, and was not stored.
 *
 * @param row the line of the file on which the row begins
 * @param kept the activity of the log that was kept; absent when the row contradicts an earlier one of the same file
 * @param keptRow the earlier line of the same file; absent when the row contradicts the log
 */
public record ImportConflictView(
        int row,
        @Nullable LocalDateTime start,
        @Nullable Double metres,
        @Nullable Double seconds,
        @Nullable UUID kept,
        @Nullable Integer keptRow) {}
