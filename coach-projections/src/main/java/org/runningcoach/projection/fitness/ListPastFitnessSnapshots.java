package org.runningcoach.projection.fitness;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.shared.AthleteId;

/**
 * The months that were frozen by an instant, newest first; answered by a {@link SnapshotPageView}.
 *
 * @param before only months before this one
 * @param limit at most so many
 */
public record ListPastFitnessSnapshots(
        AthleteId athlete, Instant at, @Nullable YearMonth before, int limit) {}
