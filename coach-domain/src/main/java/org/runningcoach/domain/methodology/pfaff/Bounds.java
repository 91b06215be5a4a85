package org.runningcoach.domain.methodology.pfaff;

import java.util.List;
import org.runningcoach.domain.methodology.drafting.WindowShare;

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
 * @param windows with a sum of their own that reach into the week
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
        List<WindowShare> windows) {

    /** The same with so many seconds at most. */
    Bounds upTo(double most) {
        return new Bounds(
                StrictMath.min(seconds, most),
                load,
                trainingSeconds,
                fastMetres,
                slowMetres,
                highDays,
                sessions,
                contacts,
                windows);
    }
}
