package org.runningcoach.domain.methodology.daniels;

import java.time.LocalDate;
import org.runningcoach.domain.methodology.drafting.HeldVolume;
import org.runningcoach.domain.methodology.drafting.VolumeBound;
import org.runningcoach.domain.plan.model.WeekKind;

/**
 * How weekly volume grows: one step per recovery cycle, as large as the ramp allows, then held (2.7, after Daniels' equilibrium rule). Below the
 * level held before an easy stretch it returns by a tenth a week, which the ramp lets go on week after week.
 *
 * @param bound the most the week may hold, by its number of runs
 */
record VolumeProgression(WeekOutlook outlook, VolumeBound bound) {

    private static final double RECOVERY = 0.80;

    /** Metres to plan for the week with so many runs, all bounds kept. */
    double metres(WeekKind kind, int runs) {
        double most = bound.volume(runs);
        HeldVolume held = outlook.held();
        if (kind == WeekKind.RECOVERY) {
            return StrictMath.min(most, RECOVERY * outlook.precedingLevel());
        }
        if (kind == WeekKind.RETURN) {
            return StrictMath.min(most, held.former());
        }
        boolean steps = kind == WeekKind.LOADING && held.isBelowTarget() && steps(held.level());
        return StrictMath.min(most, steps ? held.target() : held.volume());
    }

    /** The first loading week of a cycle, or the second when a phase with quality begins in the first. */
    private boolean steps(double level) {
        LocalDate monday = outlook.monday();
        LocalDate last = monday.minusWeeks(1);
        Season season = outlook.course().season();
        if (season.beginsQuality(monday) || !outlook.ahead().mayStep()) {
            return false;
        }
        return outlook.cycle().begins(monday, level)
                || (season.beginsQuality(last) && outlook.cycle().begins(last, level));
    }
}
