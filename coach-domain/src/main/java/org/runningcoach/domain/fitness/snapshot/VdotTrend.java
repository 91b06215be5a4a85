package org.runningcoach.domain.fitness.snapshot;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import org.runningcoach.domain.fitness.HalfUp;
import org.runningcoach.domain.fitness.vdot.Vdot;

/**
 * How the index changed over four weeks.
 *
 * @param before the index held 28 days ago
 * @param now the index held today
 */
public record VdotTrend(Vdot before, Vdot now) {

    private static final int DAYS = 28;

    /** The trend from the days on which the index changed; none while it was unknown 28 days ago. */
    public static Optional<VdotTrend> of(SortedMap<LocalDate, Vdot> heldFrom, LocalDate today) {
        SortedMap<LocalDate, Vdot> untilThen = heldFrom.headMap(today.minusDays(DAYS - 1));
        SortedMap<LocalDate, Vdot> untilNow = heldFrom.headMap(today.plusDays(1));
        return untilThen.isEmpty()
                ? Optional.empty()
                : Optional.of(new VdotTrend(
                        untilThen.lastEntry().getValue(), untilNow.lastEntry().getValue()));
    }

    /** The change, to 0.1. */
    public double change() {
        return HalfUp.toTenths(now.value() - before.value());
    }
}
