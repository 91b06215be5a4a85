package org.runningcoach.domain.methodology.daniels;

import org.runningcoach.domain.plan.model.WeekKind;

/** How weekly volume grows: one step per recovery cycle, as large as the ramp allows, then held (2.7, after Daniels' equilibrium rule). */
final class VolumeProgression {

    private static final double RECOVERY = 0.80;
    private static final double REACHED = 0.98;

    private final Diary diary;
    private final VolumeBound bound;
    private final RecoveryCycle cycle;
    private final Season season;
    private final double target;

    VolumeProgression(Diary diary, VolumeBound bound, RecoveryCycle cycle, Season season) {
        this.diary = diary;
        this.bound = bound;
        this.cycle = cycle;
        this.season = season;
        this.target = season.anchors().targetVolume();
    }

    /** Metres to plan for a week of a kind with so many runs, all bounds kept. */
    double metres(int week, WeekKind kind, int runs, boolean mayStep) {
        double level = diary.levelHeld(week);
        double most = bound.metres(week, runs);
        if (kind == WeekKind.RECOVERY) {
            double before = StrictMath.max(diary.metres(week - 1), level);
            return StrictMath.min(
                    most, RECOVERY * StrictMath.min(before, StrictMath.max(level, diary.metres(week - 1))));
        }
        double startUp = StrictMath.min(bound.startUpMetres(week), target);
        double held = StrictMath.max(level >= REACHED * target ? StrictMath.max(level, target) : level, startUp);
        if (diary.metres(week - 1) < level) {
            held = StrictMath.max(StrictMath.min(held, bound.gentle(week)), startUp);
        }
        if (kind == WeekKind.LOADING && mayStep && level < target && stepsIn(week, level)) {
            return StrictMath.min(StrictMath.max(held, StrictMath.min(most, target)), most);
        }
        return StrictMath.min(held, most);
    }

    /** The first loading week of a cycle, or the second when a phase with quality begins in the first. */
    private boolean stepsIn(int week, double level) {
        if (beginsQualityPhase(week)) {
            return false;
        }
        return cycle.begins(week, level) || (cycle.begins(week - 1, level) && beginsQualityPhase(week - 1));
    }

    private boolean beginsQualityPhase(int week) {
        return season.phase(week).isSeasonQuality() && season.phaseStart(week) == week;
    }
}
