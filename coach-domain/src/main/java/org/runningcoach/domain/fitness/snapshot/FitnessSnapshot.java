package org.runningcoach.domain.fitness.snapshot;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.fitness.evidence.VdotEstimate;
import org.runningcoach.domain.fitness.form.DailyForm;

/**
 * An athlete's fitness as known at the end of a month; never changed afterwards.
 *
 * @param month the month it closes
 * @param takenOn the day up to which facts were known
 * @param vdot the index held and why; absent while unknown
 * @param form fitness, fatigue and form of the last day
 * @param weeklyMetres mean running distance a week over the last four
 * @param weeklyLoad mean session load a week over the last four, in AU
 * @param longestRunMetres of the longest run by time in 30 days, 0 without one
 * @param longestRunSeconds of that run
 * @param monotony of the last seven days; absent without load
 * @param completion done over planned minutes; absent without a plan
 * @param readiness mean of the month, 0 to 100; absent without feedback
 * @param assumedShare the part of the month's planned minutes that rests on assumption, 0 to 1
 */
public record FitnessSnapshot(
        YearMonth month,
        LocalDate takenOn,
        @Nullable VdotEstimate vdot,
        DailyForm form,
        double weeklyMetres,
        double weeklyLoad,
        double longestRunMetres,
        double longestRunSeconds,
        @Nullable Double monotony,
        @Nullable Double completion,
        @Nullable Double readiness,
        double assumedShare) {}
