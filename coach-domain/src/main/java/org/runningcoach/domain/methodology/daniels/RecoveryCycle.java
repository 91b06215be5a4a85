package org.runningcoach.domain.methodology.daniels;

import org.runningcoach.domain.plan.model.WeekKind;

/** Three loading weeks and a week of recovery (two and one from the age of 60), counted from the plan's start or the last easy week (2.7). */
final class RecoveryCycle {

    private static final double LOW_VOLUME = 25_000;
    private static final int HELD_AFTER_STEP = 2;

    private final Diary diary;
    private final VolumeBound bound;
    private final Runner runner;
    private final int planWeek;

    RecoveryCycle(Diary diary, VolumeBound bound, Runner runner, int planWeek) {
        this.diary = diary;
        this.bound = bound;
        this.runner = runner;
        this.planWeek = planWeek;
    }

    /** Whether a week without another reason to be easy is a recovery week. */
    boolean isDue(int week, double level) {
        if (bound.isRecoveryDue(week)) {
            return true;
        }
        return level > LOW_VOLUME && loadingBefore(week) >= (runner.isOlder() ? 2 : 3);
    }

    /** Loading weeks in a row before a week, since the plan's start at most. */
    int loadingBefore(int week) {
        int count = 0;
        for (int before = week - 1; before >= planWeek && diary.kind(before) == WeekKind.LOADING; before--) {
            count++;
        }
        return count;
    }

    /** Whether a week is the first of its cycle; below 25 km every third week begins one. */
    boolean begins(int week, double level) {
        int before = loadingBefore(week);
        return level <= LOW_VOLUME ? before % (1 + HELD_AFTER_STEP) == 0 : before == 0;
    }
}
