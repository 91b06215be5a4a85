package org.runningcoach.domain.plan.rules;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.Level;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.weeks.DayTotals;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.Timeline;

/**
 * Every week keeps its full rest days: 1; 2 from 60 years, at 16 and 17, and while returning; 3 for beginners and from 13 to 15. A race day is no
 * rest day. Advanced adults under 60 who have run 6.5 days a week or more for eight weeks need one in any 14 days, and a short easy day in any 7.
 */
record EveryWeekHasRestDays() implements PlanInvariant {

    private static final int HABIT_WEEKS = 8;
    private static final double HABIT_DAYS = 6.5 * HABIT_WEEKS;
    private static final int SHORT_SECONDS = 45 * 60;

    @Override
    public String number() {
        return "P6";
    }

    @Override
    public String code() {
        return "every-week-has-rest-days";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        return Weeks.wholeOf(plan)
                .filter(monday -> hasOpenSession(plan, monday))
                .filter(monday -> restDays(plan, monday) < needed(plan, monday))
                .filter(monday -> !(runsDaily(plan, monday) && fortnightIsKept(plan.timeline(), monday)))
                .map(monday -> on(monday, restDays(plan, monday) + " rest days instead of " + needed(plan, monday)));
    }

    private static boolean hasOpenSession(PlanInContext plan, LocalDate monday) {
        return plan.timeline()
                .between(monday, monday.plusDays(6))
                .anyMatch(
                        day -> plan.timeline().isOpen(day.date()) && !day.rest() && !(day.isRace() && day.runs() == 0));
    }

    private static int restDays(PlanInContext plan, LocalDate monday) {
        return plan.timeline().countInWeek(monday, DayTotals::rest);
    }

    private static int needed(PlanInContext plan, LocalDate monday) {
        return plan.limits().restDays(monday, plan.returns().touches(monday, monday.plusDays(6)));
    }

    private static boolean runsDaily(PlanInContext plan, LocalDate monday) {
        return plan.limits().level() == Level.ADVANCED
                && needed(plan, monday) == 1
                && plan.request().availability().maxDaysPerWeek() == 7
                && IntStream.rangeClosed(1, HABIT_WEEKS)
                                .mapToObj(monday::minusWeeks)
                                .mapToInt(week -> plan.timeline().countInWeek(week, DayTotals::isRunningDay))
                                .sum()
                        >= HABIT_DAYS;
    }

    private static boolean fortnightIsKept(Timeline timeline, LocalDate monday) {
        return IntStream.rangeClosed(0, 6)
                .mapToObj(monday::plusDays)
                .allMatch(last -> timeline.between(last.minusDays(13), last).anyMatch(DayTotals::rest)
                        && timeline.between(last.minusDays(6), last)
                                .anyMatch(day -> !day.hard() && day.seconds() <= SHORT_SECONDS));
    }
}
