package org.runningcoach.projection.imports;

import java.util.List;
import java.util.UUID;
import org.runningcoach.domain.shared.AthleteId;

/**
 * A file that was read and checked whole and is on its way into the log.
 *
 * @param receipt what the file itself tells; what becomes of its rows is added as they are stored
 * @param batches at most 1,000 recordings each, oldest first
 */
public record StagedImport(AthleteId athlete, UUID id, ImportReceiptView receipt, List<List<StagedRow>> batches) {}
