package org.runningcoach.domain.methodology.koop;

import java.util.List;
import org.runningcoach.domain.methodology.drafting.WindowShare;

/**
 * What a week may hold at most, worked out before it is filled.
 *
 * @param volume running seconds, by the number of runs
 * @param load session load
 * @param hardDays days with hard running or a race
 * @param runningDays days with a run, races not counted
 * @param restDays days without any session at least
 * @param hardSpacing days from one hard day to the next at least
 * @param daysSinceHard from the last hard day to the Monday
 * @param climb metres of ascent
 * @param budgets windows that reach into the week
 */
record WeekLimits(
        double volume,
        double load,
        int hardDays,
        int runningDays,
        int restDays,
        int hardSpacing,
        int daysSinceHard,
        double climb,
        List<WindowShare> budgets) {

    /** The same limits with so many seconds at most. */
    WeekLimits upTo(double seconds) {
        return new WeekLimits(
                StrictMath.min(volume, seconds),
                load,
                hardDays,
                runningDays,
                restDays,
                hardSpacing,
                daysSinceHard,
                climb,
                budgets);
    }
}
