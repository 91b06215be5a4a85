package org.runningcoach.domain.methodology.drafting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.runningcoach.domain.athlete.model.RacePriority;
import org.runningcoach.domain.plan.weeks.CalendarWeek;
import org.runningcoach.domain.plan.weeks.DayTotals;
import org.runningcoach.domain.plan.weeks.PlacedRace;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.ReturnToRunning;

/** On which days hard running may stand, by health, level, returns and races (P7, P8, P22, P23, P27-P31); spacing inside a week is its fitting's. */
public record HardRunning(Circumstances course, PlanInContext before) {

    /** Days farther back than this space nothing. */
    private static final int FAR = 28;

    public boolean isPossibleOn(LocalDate day) {
        LocalDate monday = CalendarWeek.mondayOf(day);
        return isQualityPossibleOn(day)
                && !course.screeningClosed()
                && !course.runsAndWalks(monday)
                && !course.health().noHardOn(day)
                && !isHeldBackByReturn(day)
                && course.raceSeason()
                        .goalTaper()
                        .filter(taper -> taper.forbidsHardOn(day))
                        .isEmpty()
                && course.raceSeason().recoveries().stream().noneMatch(recovery -> recovery.forbidsHardOn(day))
                && course.races().placed().stream().noneMatch(race -> isTooNear(race, day));
    }

    /** Even a few fast metres stay away from returns, injuries, first weeks of running and the eve of a race. */
    public boolean isQualityPossibleOn(LocalDate day) {
        return !course.limits().isBeginning(day)
                && !course.health().isInjured()
                && !course.health().isUncleared()
                && before.returns().all().stream().noneMatch(period -> period.covers(day))
                && course.raceSeason()
                        .goalTaper()
                        .filter(taper -> taper.isQuiet(day))
                        .isEmpty();
    }

    public boolean areStridesPossibleOn(LocalDate day) {
        return course.limits().allowsStrides(day)
                && !course.health().isInjured()
                && !course.health().isUncleared()
                && before.returns().all().stream()
                        .allMatch(period -> !period.covers(day) || period.allowsStridesOn(day));
    }

    /** By a return that goes on, and for the sake of a race in the week after it. */
    public boolean isHeldBackByReturn(LocalDate day) {
        return before.returns().all().stream().anyMatch(period -> holdsBack(period, day) || racesAfter(period, day));
    }

    /** The return itself, and what is left of the calendar week in which it ends. */
    private static boolean holdsBack(ReturnToRunning period, LocalDate day) {
        return !day.isBefore(period.first()) && !day.isAfter(CalendarWeek.sundayOf(period.last()));
    }

    /** The one hard day of the week after a return belongs to a race that stands in it. */
    private boolean racesAfter(ReturnToRunning period, LocalDate day) {
        LocalDate end = period.last().plusDays(7);
        return day.isAfter(period.last())
                && !day.isAfter(end)
                && course.races().placed().stream()
                        .anyMatch(race -> race.date().isAfter(period.last())
                                && !race.date().isAfter(end));
    }

    /** Whether a week is the first whole one after a return: one hard day at most. */
    public boolean followsReturn(LocalDate monday) {
        return before.returns().all().stream()
                .anyMatch(period ->
                        CalendarWeek.mondayOf(period.last()).plusWeeks(1).equals(monday));
    }

    /** Two easy days before a B race, one before a C race, and the usual spacing before any. */
    private boolean isTooNear(PlacedRace race, LocalDate day) {
        long days = ChronoUnit.DAYS.between(day, race.date());
        int easy = race.race().priority() == RacePriority.C ? 1 : 2;
        return days > 0 && (days <= easy || days < course.limits().hardSpacing(race.date()));
    }

    /** Days from the last hard day before a Monday to it. */
    public int daysSinceHard(LocalDate monday) {
        for (int days = 1; days <= FAR; days++) {
            DayTotals totals = before.timeline().on(monday.minusDays(days));
            if (totals.hard()) {
                return days;
            }
        }
        return FAR;
    }
}
