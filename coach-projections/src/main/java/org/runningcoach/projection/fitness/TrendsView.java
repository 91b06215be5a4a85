package org.runningcoach.projection.fitness;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.model.DayState;

/**
 * Fitness day by day and volume week by week.
 *
 * @param days oldest first
 * @param weeks oldest first; the first and the last may be cut
 * @param volumeChange of the last four complete weeks against the four before, in per cent; absent when there was nothing before
 * @param easyPaceGain seconds per kilometre gained at the same heart rate in four weeks; absent when too few runs tell
 * @param indexChange of the fitness index in four weeks; absent when it was unknown then
 */
public record TrendsView(
        LocalDate from,
        LocalDate to,
        List<Day> days,
        List<Week> weeks,
        @Nullable Double volumeChange,
        @Nullable Double easyPaceGain,
        @Nullable Double indexChange) {

    /**
     * One day.
     *
     * @param metres run, a race included, or assumed
     * @param vdot the index held in the evening; absent while nothing told
     * @param readiness 0 to 100; absent without feedback in 14 days
     */
    public record Day(
            LocalDate date,
            DayState state,
            double metres,
            double seconds,
            double stress,
            double fitness,
            double fatigue,
            double form,
            @Nullable Double vdot,
            @Nullable Double readiness) {}

    /**
     * One week.
     *
     * @param assumedSeconds how much of the running time rests on assumption
     */
    public record Week(LocalDate monday, int runs, double metres, double seconds, double load, double assumedSeconds) {}
}
