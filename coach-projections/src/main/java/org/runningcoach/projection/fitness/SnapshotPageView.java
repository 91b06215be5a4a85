package org.runningcoach.projection.fitness;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.fitness.snapshot.FitnessSnapshot;

/**
 * Frozen months, newest first.
 *
 * @param next ask for months before this one to go on; absent on the last page
 */
public record SnapshotPageView(
        List<FitnessSnapshot> snapshots, @Nullable YearMonth next) {}
