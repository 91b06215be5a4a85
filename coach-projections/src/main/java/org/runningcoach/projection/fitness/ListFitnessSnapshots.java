package org.runningcoach.projection.fitness;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.shared.AthleteId;

/**
 * Frozen months, newest first; answered by a {@link SnapshotPageView}.
 *
 * @param before only months before this one
 * @param limit at most so many
 */
public record ListFitnessSnapshots(
        AthleteId athlete, @Nullable YearMonth before, int limit) {}
