package org.runningcoach.projection.imports;

import org.runningcoach.domain.log.model.Recording;

/**
 * A recording on its way into the log.
 *
 * @param row the line of the file on which it stood
 */
public record StagedRow(int row, Recording recording) {}
