package org.runningcoach.projection.refresh;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.shared.AthleteId;

/**
 * Whose week or month is over and not closed, of all athletes who gave a sign of life since; answered by an {@link OpenPeriodPageView}.
 *
 * @param over until when the period had to be over
 * @param after the last athlete of the page before; absent for the first page
 */
public record ListOpenPeriods(
        Period period,
        Instant over,
        Instant heardOfSince,
        @Nullable AthleteId after,
        int limit) {}
