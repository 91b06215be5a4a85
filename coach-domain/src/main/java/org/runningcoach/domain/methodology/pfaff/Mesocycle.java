package org.runningcoach.domain.methodology.pfaff;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.RecoveryRhythm;
import org.runningcoach.domain.plan.weeks.WeekKinds;

/** Three loading weeks and an unloading week, two and one from 60 years on, counted from the plan's start or the last easy week (methodology 4.4). */
record Mesocycle(PlanInContext before, LocalDate planWeek) {

    private static final int LOADING_WEEKS = 3;
    private static final int LOADING_WEEKS_OF_MASTERS = 2;

    boolean isUnloadingDue(LocalDate monday) {
        int loading = before.limits().isMaster(monday) ? LOADING_WEEKS_OF_MASTERS : LOADING_WEEKS;
        return loadingBefore(monday) >= loading || isOverdue(monday);
    }

    /** The number of a loading week in its mesocycle, from 0. */
    int turn(LocalDate monday) {
        return loadingBefore(monday);
    }

    /** Whether a week must be easy, if it is to hold more than three hours, lest too many in a row are not (P21). */
    private boolean isOverdue(LocalDate monday) {
        double low = before.timeline().measure().low();
        return noneWasEasy(monday)
                && weeksBefore(monday).anyMatch(week -> before.timeline().weeklyVolume(week) > low);
    }

    /** The most seconds of a week so that no unloading is missed. */
    double mostSeconds(LocalDate monday) {
        if (!noneWasEasy(monday)) {
            return Double.POSITIVE_INFINITY;
        }
        double higher = StrictMath.max(
                before.timeline().weeklyVolume(monday.minusWeeks(1)),
                before.timeline().weeklyVolume(monday.minusWeeks(2)));
        double easy = WeekKinds.EASY_SHARE * higher;
        return isOverdue(monday)
                ? easy
                : StrictMath.max(easy, before.timeline().measure().low());
    }

    private boolean noneWasEasy(LocalDate monday) {
        RecoveryRhythm rhythm = before.recoveryRhythm();
        return weeksBefore(monday).allMatch(week -> before.timeline().covers(week) && !rhythm.isEasy(week));
    }

    private Stream<LocalDate> weeksBefore(LocalDate monday) {
        return IntStream.range(1, before.recoveryRhythm().weeks(monday)).mapToObj(monday::minusWeeks);
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
}
