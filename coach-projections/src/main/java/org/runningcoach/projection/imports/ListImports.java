package org.runningcoach.projection.imports;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.shared.AthleteId;

/**
 * The receipts of the athlete's files, newest first.
 *
 * @param before the cursor: the import that the page begins after, as the page before named it
 * @param limit how many at most, 1 or more
 */
public record ListImports(AthleteId athlete, @Nullable UUID before, int limit) {}
