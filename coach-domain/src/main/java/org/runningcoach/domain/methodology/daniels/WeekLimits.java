package org.runningcoach.domain.methodology.daniels;

import java.util.List;
import java.util.Optional;
import org.runningcoach.domain.methodology.drafting.VolumeBound;
import org.runningcoach.domain.methodology.drafting.WindowShare;
import org.runningcoach.domain.plan.weeks.LongRunShare;
import org.runningcoach.domain.plan.weeks.RaceCategory;

/**
 * What a week may hold at most, worked out before it is filled.
 *
 * @param volume running metres, by the number of runs
 * @param load session load
 * @param seconds running time; only minors have such a limit
 * @param hardDays days with hard running or a race
 * @param runningDays days with a run, races not counted
 * @param restDays days without any session at least
 * @param hardSpacing days from one hard day to the next at least
 * @param daysSinceHard from the last hard day to the Monday
 * @param longAllowance the race whose longer long run the week may use, if any
 * @param budgets windows that reach into the week
 */
record WeekLimits(
        VolumeBound volume,
        double load,
        double seconds,
        int hardDays,
        int runningDays,
        int restDays,
        int hardSpacing,
        int daysSinceHard,
        Optional<RaceCategory> longAllowance,
        List<WindowShare> budgets) {

    /** The same limits with so many metres at most. */
    WeekLimits upTo(double metres) {
        return new WeekLimits(
                volume.upTo(metres),
                load,
                seconds,
                hardDays,
                runningDays,
                restDays,
                hardSpacing,
                daysSinceHard,
                longAllowance,
                budgets);
    }

    /** Metres of the longest run in a week of so many metres over so many running days. */
    double longestRun(double weekMetres, int runningDays) {
        return longAllowance
                .map(goal -> LongRunShare.metresInBuild(weekMetres, runningDays, goal))
                .orElseGet(() -> LongRunShare.metres(weekMetres, runningDays));
    }
}
