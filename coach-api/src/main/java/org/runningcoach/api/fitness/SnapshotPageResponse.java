package org.runningcoach.api.fitness;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Frozen months, newest first.
 *
 * @param next the cursor of the next page; absent on the last
 */
record SnapshotPageResponse(
        List<SnapshotResponse> snapshots, @Nullable YearMonth next) {}
