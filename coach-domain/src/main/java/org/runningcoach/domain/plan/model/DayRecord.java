package org.runningcoach.domain.plan.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One past day as done or assumed.
 *
 * @param metres running volume, races left out
 * @param seconds running time, races left out
 * @param longestRunSeconds the longest single run of the day, races left out
 * @param load session load in arbitrary units, races left out
 * @param hard whether the day held a hard session
 * @param qualityMetres distance at threshold, interval, hard, repetition and hill effort, as planned for what was done or assumed
 * @param marathonMetres distance at marathon pace, likewise
 * @param qualitySeconds time at steady-state, tempo and running-interval effort, likewise
 * @param climb metres of ascent, likewise
 * @param plannedSeconds what the plan in force asked for, 0 when there was none
 * @param crossTrainingSeconds time in other sports
 * @param race the race run on this day
 * @param sprint sprint work as planned for what was done or assumed; absent when there was none
 */
public record DayRecord(
        LocalDate date,
        DayState state,
        double metres,
        double seconds,
        double longestRunSeconds,
        double load,
        boolean hard,
        double qualityMetres,
        double marathonMetres,
        double qualitySeconds,
        double climb,
        double plannedSeconds,
        double crossTrainingSeconds,
        @Nullable RaceResult race,
        @Nullable SprintWork sprint) {

    /** A day without time at Koop's efforts, without climb and without sprints. */
    public DayRecord(
            LocalDate date,
            DayState state,
            double metres,
            double seconds,
            double longestRunSeconds,
            double load,
            boolean hard,
            double qualityMetres,
            double marathonMetres,
            double plannedSeconds,
            double crossTrainingSeconds,
            @Nullable RaceResult race) {
        this(
                date,
                state,
                metres,
                seconds,
                longestRunSeconds,
                load,
                hard,
                qualityMetres,
                marathonMetres,
                0,
                0,
                plannedSeconds,
                crossTrainingSeconds,
                race,
                null);
    }
}
