package org.runningcoach.domain.methodology.daniels;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.RecoveryRhythm;
import org.runningcoach.domain.plan.weeks.WeekKinds;

/**
 * Three loading weeks and a week of recovery, two and one from the age of 60, counted from the plan's start or the last easy week (2.7). Up to
 * 25 km a week no recovery week is needed; a cycle is then three weeks.
 */
record RecoveryCycle(PlanInContext before, LocalDate planWeek) {

    private static final double LOW_VOLUME = 25_000;
    private static final int LOW_CYCLE = 3;

    boolean isDue(LocalDate monday, double level) {
        int loading = before.limits().isMaster(monday) ? 2 : 3;
        return isOverdue(monday) || (level > LOW_VOLUME && loadingBefore(monday) >= loading);
    }

    /** Whether this week must be easy lest too many in a row are not (P21). */
    boolean isOverdue(LocalDate monday) {
        RecoveryRhythm rhythm = before.recoveryRhythm();
        return IntStream.range(1, rhythm.weeks(monday))
                        .mapToObj(monday::minusWeeks)
                        .allMatch(week -> before.timeline().covers(week) && !rhythm.isEasy(week))
                && IntStream.range(1, rhythm.weeks(monday))
                        .mapToObj(monday::minusWeeks)
                        .anyMatch(week -> before.timeline().weeklyMetres(week) > LOW_VOLUME);
    }

    /** The most a week may hold so that it counts as easy. */
    double easyMetres(LocalDate monday) {
        double higher = StrictMath.max(
                before.timeline().weeklyMetres(monday.minusWeeks(1)),
                before.timeline().weeklyMetres(monday.minusWeeks(2)));
        return WeekKinds.EASY_SHARE * higher;
    }

    /** Loading weeks in a row before a week, since the plan's start at most. */
    private int loadingBefore(LocalDate monday) {
        int count = 0;
        LocalDate week = monday.minusWeeks(1);
        while (!week.isBefore(planWeek) && before.kinds().of(week) == WeekKind.LOADING) {
            count++;
            week = week.minusWeeks(1);
        }
        return count;
    }

    /** Whether a week is the first of its cycle. */
    boolean begins(LocalDate monday, double level) {
        int loading = loadingBefore(monday);
        return level <= LOW_VOLUME ? loading % LOW_CYCLE == 0 : loading == 0;
    }
}
