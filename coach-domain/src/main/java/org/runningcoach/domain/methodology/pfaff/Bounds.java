package org.runningcoach.domain.methodology.pfaff;

import java.util.List;

/**
 * What a week may hold at most, worked out before it is filled.
 *
 * @param seconds of sessions on foot
 * @param load in arbitrary units
 * @param trainingSeconds of all sessions; only minors have such a limit
 * @param fastMetres high-speed metres
 * @param slowMetres of acceleration below them, in the first weeks after a change of goal
 * @param highDays races left out
 * @param sessions days with one, races left out
 * @param contacts of all jumps
 * @param budgets windows that reach into the week
 */
record Bounds(
        double seconds,
        double load,
        double trainingSeconds,
        double fastMetres,
        double slowMetres,
        int highDays,
        int sessions,
        int contacts,
        List<Budget> budgets) {}
