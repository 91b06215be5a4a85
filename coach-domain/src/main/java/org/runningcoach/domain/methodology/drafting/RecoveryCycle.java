package org.runningcoach.domain.methodology.drafting;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.RecoveryRhythm;
import org.runningcoach.domain.plan.weeks.WeekKinds;

/**
 * Three loading weeks and a week of recovery, two and one from the age of 60, counted from the plan's start or the last easy week (2.7). Up to
 * 25 km a week no recovery week is needed; a cycle is then three weeks.
 */
public record RecoveryCycle(PlanInContext before, LocalDate planWeek, double target, int loading) {

    private static final int LOW_CYCLE = 3;
    private static final double LARGEST_STEP = 1.2;

    public boolean isDue(LocalDate monday, double level) {
        return isOverdue(monday) || (!staysLow(level) && loadingBefore(monday) >= loading);
    }

    /** Whether this week must be easy, if it is to hold more than 25 km, lest too many in a row are not (P21). */
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

    /** Whether even the next step leaves the athlete where no recovery weeks are needed. */
    private boolean staysLow(double level) {
        return StrictMath.min(target, LARGEST_STEP * level) <= low();
    }

    /** Whether a week is the first of its cycle. */
    public boolean begins(LocalDate monday, double level) {
        int weeks = loadingBefore(monday);
        return staysLow(level) ? weeks % LOW_CYCLE == 0 : weeks == 0;
    }
}
