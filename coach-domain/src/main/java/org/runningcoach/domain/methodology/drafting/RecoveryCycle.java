package org.runningcoach.domain.methodology.drafting;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.RecoveryRhythm;
import org.runningcoach.domain.plan.weeks.WeekKinds;

/**
 * Loading weeks up to a week of recovery, counted from the plan's start or the last easy week (2.7).
 *
 * @param planWeek the Monday of the plan's first week
 */
public record RecoveryCycle(PlanInContext before, LocalDate planWeek) {

    /** Whether this week must be easy, if it is to hold more than a low week, lest too many in a row are not (P21). */
    public boolean isOverdue(LocalDate monday) {
        return noneWasEasy(monday)
                && weeksBefore(monday).anyMatch(week -> before.timeline().weeklyVolume(week) > low());
    }

    /** The most a week may hold so that no recovery is missed. */
    public double mostVolume(LocalDate monday) {
        if (!noneWasEasy(monday)) {
            return Double.POSITIVE_INFINITY;
        }
        double higher = StrictMath.max(
                before.timeline().weeklyVolume(monday.minusWeeks(1)),
                before.timeline().weeklyVolume(monday.minusWeeks(2)));
        double easy = WeekKinds.EASY_SHARE * higher;
        return isOverdue(monday) ? easy : StrictMath.max(easy, low());
    }

    private boolean noneWasEasy(LocalDate monday) {
        RecoveryRhythm rhythm = before.recoveryRhythm();
        return weeksBefore(monday).allMatch(week -> before.timeline().covers(week) && !rhythm.isEasy(week));
    }

    private Stream<LocalDate> weeksBefore(LocalDate monday) {
        return IntStream.range(1, before.recoveryRhythm().weeks(monday)).mapToObj(monday::minusWeeks);
    }

    private double low() {
        return before.timeline().measure().low();
    }

    /** Loading weeks in a row before a week, since the plan's start at most. */
    public int loadingBefore(LocalDate monday) {
        int count = 0;
        LocalDate week = monday.minusWeeks(1);
        while (!week.isBefore(planWeek) && before.kinds().of(week) == WeekKind.LOADING) {
            count++;
            week = week.minusWeeks(1);
        }
        return count;
    }
}
