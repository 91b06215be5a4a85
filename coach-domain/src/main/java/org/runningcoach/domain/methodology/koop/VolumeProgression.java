package org.runningcoach.domain.methodology.koop;

import java.time.LocalDate;
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
    private static final double GENTLE = 1.10;
    private static final double REACHED = 0.97;

    /** Seconds to plan for the week with so many runs, all bounds kept. */
    double seconds(int runs) {
        LocalDate monday = outlook.monday();
        WeekKind kind = outlook.kind();
        double level = outlook.level();
        double most = bound.volume(runs);
        double target = outlook.course().anchors().targetVolume();
        if (kind == WeekKind.RECOVERY) {
            double deep = StrictMath.min(
                    RECOVERY * StrictMath.max(level, outlook.before().timeline().weeklySeconds(monday.minusWeeks(1))),
                    RECOVERY_OF_LIMIT * outlook.recoverySeconds());
            return StrictMath.min(most, deep);
        }
        if (kind == WeekKind.RETURN) {
            return StrictMath.min(most, former());
        }
        boolean begins = outlook.weeksIntoBlock() == 0;
        if (kind == WeekKind.LOADING
                && level < REACHED * target
                && begins
                && outlook.ahead().mayStep()) {
            return StrictMath.min(most, target);
        }
        double held = level >= REACHED * target ? StrictMath.max(level, target) : level;
        double gentle = GENTLE * outlook.before().volumeRamp().base(monday);
        double startUp = StrictMath.min(
                outlook.before()
                        .startUp()
                        .volume(monday, outlook.before().timeline().measure()),
                target);
        return StrictMath.min(StrictMath.max(StrictMath.min(held, gentle), startUp), most);
    }

    /** The volume before the break that a return of the week follows. */
    private double former() {
        LocalDate monday = outlook.monday();
        return outlook.before().returns().all().stream()
                .filter(period -> !period.first().isAfter(monday.plusDays(6))
                        && !period.last().isBefore(monday))
                .mapToDouble(period -> period.pause().referenceVolume())
                .max()
                .orElse(0);
    }
}
