package org.runningcoach.domain.plan.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.model.LedgerState;

/**
 * What assumption and data say of a workout, whatever the athlete says.
 *
 * @param state scheduled, assumed, confirmed or missed
 * @param activities that completed it, in the order of time; empty unless confirmed
 * @param score how closely they keep to what was planned, 0 to 1
 * @param movedTo the day on which it was done; absent when that is the planned one
 */
public record Finding(
        LedgerState state,
        List<UUID> activities,
        double score,
        @Nullable LocalDate movedTo) {

    static final Finding SCHEDULED = of(LedgerState.SCHEDULED);

    public Finding {
        activities = List.copyOf(activities);
    }

    /** Without an activity. */
    public static Finding of(LedgerState state) {
        return new Finding(state, List.of(), 0, null);
    }

    public static Finding confirmed(List<UUID> activities, double score, @Nullable LocalDate movedTo) {
        return new Finding(LedgerState.CONFIRMED, activities, score, movedTo);
    }
}
