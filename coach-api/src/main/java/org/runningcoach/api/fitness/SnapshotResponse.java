package org.runningcoach.api.fitness;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.fitness.evidence.VdotEstimate;
import org.runningcoach.domain.fitness.evidence.VdotSource;
import org.runningcoach.domain.fitness.snapshot.FitnessSnapshot;
import org.runningcoach.projection.fitness.Rounded;

/**
 * Fitness at the end of a month, as known then.
 *
 * @param vdot the fitness index; absent while nothing told, its source and day with it
 * @param weeklyMetres mean of the last four weeks
 * @param weeklyLoad mean of the last four weeks in arbitrary units
 * @param longestRunSeconds of the last 30 days
 * @param monotony of the last seven days; absent without any load
 * @param completion done or assumed over planned minutes; absent without a plan
 * @param readiness mean of the month; absent without feedback
 * @param assumedShare the part of the month's planned minutes that rests on assumption
 */
record SnapshotResponse(
        YearMonth month,
        LocalDate takenOn,
        @Nullable Double vdot,
        @Nullable VdotSource vdotSource,
        @Nullable LocalDate vdotObservedOn,
        double fitness,
        double fatigue,
        double form,
        double weeklyMetres,
        double weeklyLoad,
        double longestRunSeconds,
        @Nullable Double monotony,
        @Nullable Double completion,
        @Nullable Double readiness,
        double assumedShare) {

    static SnapshotResponse of(FitnessSnapshot snapshot) {
        VdotEstimate held = snapshot.vdot();
        return new SnapshotResponse(
                snapshot.month(),
                snapshot.takenOn(),
                held == null ? null : Rounded.tenth(held.vdot().value()),
                held == null ? null : held.source(),
                held == null ? null : held.observedOn(),
                Rounded.tenth(snapshot.form().fitness()),
                Rounded.tenth(snapshot.form().fatigue()),
                Rounded.tenth(snapshot.form().form()),
                Rounded.whole(snapshot.weeklyMetres()),
                Rounded.whole(snapshot.weeklyLoad()),
                Rounded.whole(snapshot.longestRunSeconds()),
                snapshot.monotony(),
                snapshot.completion(),
                snapshot.readiness(),
                Rounded.share(snapshot.assumedShare()));
    }
}
