package org.runningcoach.projection.fitness;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.shared.AthleteId;

/**
 * Of all athletes, those with a planned run in the past on a day without an activity; answered by an {@link AssumedDayPageView}.
 *
 * @param before no day from this one on counts
 * @param after the last athlete of the page before; absent for the first page
 */
public record ListAssumedDays(LocalDate before, @Nullable AthleteId after, int limit) {}
