package org.runningcoach.domain.methodology.daniels;

import java.time.LocalDate;
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
    private static final double GENTLE = 1.10;
    private static final double REACHED = 0.97;

    /** Metres to plan for the week with so many runs, all bounds kept. */
    double metres(WeekKind kind, int runs) {
        LocalDate monday = outlook.monday();
        double level = outlook.level();
        double most = bound.volume(runs);
        double target = outlook.course().anchors().targetVolume();
        if (kind == WeekKind.RECOVERY) {
            return StrictMath.min(most, RECOVERY * outlook.precedingLevel());
        }
        if (kind == WeekKind.RETURN) {
            return StrictMath.min(most, former());
        }
        if (kind == WeekKind.LOADING && level < REACHED * target && steps(level)) {
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

    /** The volume before the break that a return of the week follows: its steps, and P9 after them, say how much of it is open. */
    private double former() {
        LocalDate monday = outlook.monday();
        return outlook.before().returns().all().stream()
                .filter(period -> !period.first().isAfter(monday.plusDays(6))
                        && !period.last().isBefore(monday))
                .mapToDouble(period -> period.pause().referenceVolume())
                .max()
                .orElse(0);
    }

    /** The first loading week of a cycle, or the second when a phase with quality begins in the first. */
    private boolean steps(double level) {
        LocalDate monday = outlook.monday();
        LocalDate last = monday.minusWeeks(1);
        Season season = outlook.course().season();
        if (season.beginsQuality(monday) || !outlook.mayStep()) {
            return false;
        }
        return outlook.cycle().begins(monday, level)
                || (season.beginsQuality(last) && outlook.cycle().begins(last, level));
    }
}
