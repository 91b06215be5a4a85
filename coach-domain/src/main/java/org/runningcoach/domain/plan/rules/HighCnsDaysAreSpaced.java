package org.runningcoach.domain.plan.rules;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.HardSession;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.weeks.CalendarWeek;
import org.runningcoach.domain.plan.weeks.DayTotals;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.SprintLimits;

/**
 * Days of high nervous load stand at least two calendar days apart, and three after speed endurance, special endurance or a race, history
 * included; there are at most three a week, two for beginners, from 50 years, under 16 and while returning.
 */
record HighCnsDaysAreSpaced() implements PlanInvariant {

    private static final int APART = 2;
    private static final int APART_AFTER_ENDURANCE = 3;

    @Override
    public String number() {
        return "P38";
    }

    @Override
    public String code() {
        return "high-cns-days-are-spaced";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        SprintLimits limits = new SprintLimits(plan.limits());
        Stream<BrokenRule> near = plan.openDays()
                .filter(HighCnsDaysAreSpaced::isHigh)
                .flatMap(day -> plan.timeline()
                        .between(
                                day.date().minusDays(APART_AFTER_ENDURANCE - 1L),
                                day.date().minusDays(1))
                        .filter(earlier -> earlier.hard() && apart(earlier) > daysBetween(earlier, day))
                        .map(earlier -> on(
                                day.date(),
                                "high nervous load " + daysBetween(earlier, day) + " days after " + earlier.date()
                                        + " where " + apart(earlier) + " are asked")));
        Stream<BrokenRule> many = Weeks.touchedBy(plan)
                .filter(monday -> highDays(plan, monday) > most(plan, limits, monday))
                .map(monday -> on(monday, highDays(plan, monday) + " days of high nervous load in a week"));
        return Stream.concat(near, many);
    }

    private static int apart(DayTotals earlier) {
        return earlier.isRace() || earlier.sprint().enduranceMetres() > 0 ? APART_AFTER_ENDURANCE : APART;
    }

    private static long daysBetween(DayTotals earlier, PlanDay day) {
        return day.date().toEpochDay() - earlier.date().toEpochDay();
    }

    private static int most(PlanInContext plan, SprintLimits limits, LocalDate monday) {
        return limits.highDays(monday, plan.returns().touches(monday, monday.plusDays(6)));
    }

    private static long highDays(PlanInContext plan, LocalDate monday) {
        return plan.openDays()
                .filter(day -> CalendarWeek.mondayOf(day.date()).equals(monday) && isHigh(day))
                .count();
    }

    private static boolean isHigh(PlanDay day) {
        return day.workouts().stream().anyMatch(workout -> !workout.isRace() && HardSession.isHighCns(workout));
    }
}
