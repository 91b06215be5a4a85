package org.runningcoach.domain.plan.rules;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.CalendarWeek;
import org.runningcoach.domain.plan.weeks.DayTotals;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.ReturnToRunning;

/**
 * Hard days a week: at most 3; 2 for beginners, from 60 years and under 16; 1 with two running days or fewer, in recovery weeks and in the first
 * week after a return (both its seven days and the first calendar week that begins after it); none while injured, ill, with a niggle or in a
 * reduced-load return. Races count, but alone they break nothing: the athlete entered them.
 */
record HardDaysAreFew() implements PlanInvariant {

    private static final int DAYS_OF_A_WEEK = 7;

    @Override
    public String number() {
        return "P8";
    }

    @Override
    public String code() {
        return "hard-days-are-few";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        Stream<BrokenRule> weeks = Weeks.touchedBy(plan).flatMap(monday -> {
            int runningDays = runningDays(plan, monday);
            int most = plan.limits().hardDays(monday, runningDays);
            boolean recovery = plan.kinds().of(monday) == WeekKind.RECOVERY;
            return tooMany(plan, monday, monday.plusDays(6), recovery ? 1 : most);
        });
        Stream<BrokenRule> afterReturns = plan.returns().all().stream()
                .map(ReturnToRunning::last)
                .flatMap(last -> Stream.concat(
                        tooMany(plan, last.plusDays(1), last.plusDays(7), 1),
                        tooMany(
                                plan,
                                CalendarWeek.sundayOf(last).plusDays(1),
                                CalendarWeek.sundayOf(last).plusDays(7),
                                1)));
        Stream<BrokenRule> forbidden = plan.openDays()
                .filter(day -> day.isHard())
                .filter(day -> plan.health().noHardOn(day.date()) || inReducedLoad(plan, day.date()))
                .map(day -> on(day.date(), "a hard day while ill, injured, with a niggle or returning"));
        return Stream.of(weeks, afterReturns, forbidden).flatMap(found -> found);
    }

    /** Of a week that reaches beyond the plan not all are known; then their number limits nothing. */
    private static int runningDays(PlanInContext plan, LocalDate monday) {
        return monday.plusDays(6).isAfter(plan.timeline().last())
                ? DAYS_OF_A_WEEK
                : plan.timeline().countInWeek(monday, DayTotals::isRunningDay);
    }

    private static boolean inReducedLoad(PlanInContext plan, LocalDate day) {
        return plan.returns().all().stream().anyMatch(period -> period.covers(day));
    }

    private Stream<BrokenRule> tooMany(PlanInContext plan, LocalDate first, LocalDate last, int most) {
        long hard = plan.timeline().between(first, last).filter(DayTotals::hard).count();
        boolean shaped = plan.openDays()
                .filter(day -> !day.date().isBefore(first) && !day.date().isAfter(last))
                .anyMatch(day -> day.isHard() && day.workouts().stream().noneMatch(Workout::isRace));
        return hard > most && shaped
                ? Stream.of(
                        on(first, hard + " hard days from " + first + " to " + last + " instead of at most " + most))
                : Stream.empty();
    }
}
