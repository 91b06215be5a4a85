package org.runningcoach.domain.plan.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Fitness as known at the end of a month.
 *
 * @param day the last day of the month
 * @param vdot the fitness index; absent when nothing told
 * @param vdotSource the kind of evidence for it
 * @param vdotObservedOn the day of that evidence
 * @param fitness slow mean of daily stress
 * @param fatigue fast mean of daily stress
 * @param form fitness less fatigue, on the morning of the day
 * @param weeklyMetres mean of the last four weeks
 * @param weeklyLoad mean of the last four weeks in arbitrary units
 * @param longestRunSeconds of the last 30 days
 * @param monotony of the last seven days; absent without any load
 * @param completion done share of the planned running time of the month, assumed work counted as done; absent without a plan
 * @param assumedShare the share of fitness that rests on assumption, 0 to 1
 */
public record FitnessSnapshot(
        LocalDate day,
        @Nullable Double vdot,
        @Nullable String vdotSource,
        @Nullable LocalDate vdotObservedOn,
        double fitness,
        double fatigue,
        double form,
        double weeklyMetres,
        double weeklyLoad,
        double longestRunSeconds,
        @Nullable Double monotony,
        @Nullable Double completion,
        double assumedShare) {}
