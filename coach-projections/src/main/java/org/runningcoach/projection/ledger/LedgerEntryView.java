package org.runningcoach.projection.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.model.LedgerState;
import org.runningcoach.domain.plan.model.WorkoutType;

/**
 * A workout and how it stands.
 *
 * @param date for which it was planned
 * @param activities that completed it, whatever the athlete says
 * @param score how closely they keep to what was planned, 0 to 1; absent without activities
 * @param movedTo the day on which it was done; absent when that is the planned one
 * @param history how it came to stand so, oldest first; a workout that is only scheduled has none
 */
public record LedgerEntryView(
        String id,
        LocalDate date,
        WorkoutType type,
        double plannedSeconds,
        double plannedMetres,
        double plannedLoad,
        LedgerState state,
        List<UUID> activities,
        @Nullable Double score,
        @Nullable LocalDate movedTo,
        List<LedgerChangeView> history) {}
