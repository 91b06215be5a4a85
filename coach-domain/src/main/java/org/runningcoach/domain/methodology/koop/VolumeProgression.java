package org.runningcoach.domain.methodology.koop;

import java.time.LocalDate;
import org.runningcoach.domain.methodology.drafting.HeldVolume;
import org.runningcoach.domain.methodology.drafting.VolumeBound;
import org.runningcoach.domain.plan.model.WeekKind;

/**
 * How weekly time grows: one step at the beginning of a block, as large as the ramp allows, then held to the end of the block (methodology 3.3, 3.4). Below the
 * level held before an easy stretch it returns by a tenth a week.
 *
 * @param bound the most the week may hold
 */
record VolumeProgression(WeekOutlook outlook, VolumeBound bound) {

    private static final double RECOVERY = 0.65;
    private static final double RECOVERY_OF_LIMIT = 0.93;

    /** Seconds to plan for the week with so many runs, all bounds kept. */
    double seconds(int runs) {
        LocalDate monday = outlook.monday();
        WeekKind kind = outlook.kind();
        double most = bound.volume(runs);
        HeldVolume held = outlook.held();
        if (kind == WeekKind.RECOVERY) {
            double deep = StrictMath.min(
                    RECOVERY
                            * StrictMath.max(
                                    held.level(), outlook.before().timeline().weeklySeconds(monday.minusWeeks(1))),
                    RECOVERY_OF_LIMIT * outlook.recoverySeconds());
            return StrictMath.min(most, deep);
        }
        if (kind == WeekKind.RETURN) {
            return StrictMath.min(most, held.former());
        }
        boolean steps = kind == WeekKind.LOADING
                && held.isBelowTarget()
                && outlook.weeksIntoBlock() == 0
                && outlook.ahead().mayStep();
        return StrictMath.min(most, steps ? held.target() : held.volume());
    }
}
