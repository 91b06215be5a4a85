package org.runningcoach.projection.fitness;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.shared.AthleteId;

/**
 * How fitness had developed by an instant, by what was known then; answered by a {@link TrendsView}, or by nothing before the athlete registered.
 *
 * @param from the first day, half a year before the last when absent
 * @param to the last day, that of the instant when absent or later
 */
public record FindPastFitnessTrends(
        AthleteId athlete,
        Instant at,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
