package org.runningcoach.domain.methodology.daniels;

import java.util.List;

/**
 * What a week may hold at most.
 *
 * @param metres running volume
 * @param load session load
 * @param minutes running time; only minors have such a limit
 * @param hardDays days with hard running or a race
 * @param runningDays days with a run, races not counted
 * @param restDays days without any session at least
 * @param hardAllowed whether there may be hard running at all
 * @param longShare the longest run's share of the week, by the number of running days; absent in race weeks
 * @param longAllowance metres that the long run may reach instead, 0 without such an allowance
 * @param budgets windows that reach into the week
 */
record WeekBounds(
        double metres,
        double load,
        double minutes,
        int hardDays,
        int runningDays,
        int restDays,
        boolean hardAllowed,
        boolean longShare,
        LongAllowance longAllowance,
        List<Budget> budgets) {}
