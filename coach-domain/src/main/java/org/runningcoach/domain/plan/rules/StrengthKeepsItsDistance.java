package org.runningcoach.domain.plan.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.model.WorkoutType;
import org.runningcoach.domain.plan.weeks.CalendarWeek;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/** Strength work at most twice a week, not on the day before a hard run, and not in the last seven days before an A race. */
record StrengthKeepsItsDistance() implements PlanInvariant {

    private static final int MOST = 2;
    private static final int DAYS_BEFORE_RACE = 7;

    @Override
    public String number() {
        return "P48";
    }

    @Override
    public String code() {
        return "strength-keeps-its-distance";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        List<LocalDate> days = plan.openWorkouts()
                .filter(workout -> workout.type() == WorkoutType.STRENGTH)
                .map(Workout::date)
                .toList();
        Stream<BrokenRule> often = Weeks.touchedBy(plan)
                .filter(monday -> inWeek(days, monday) > MOST)
                .map(monday -> on(monday, inWeek(days, monday) + " strength sessions in a week"));
        Stream<BrokenRule> near = days.stream()
                .filter(day -> plan.timeline().on(day.plusDays(1)).hard())
                .map(day -> on(day, "strength on the day before a hard run"));
        Stream<BrokenRule> late = days.stream()
                .filter(day -> plan.season().goalTaper().stream()
                        .anyMatch(taper -> day.isBefore(taper.raceDay())
                                && !day.isBefore(taper.raceDay().minusDays(DAYS_BEFORE_RACE))))
                .map(day -> on(day, "strength in the last seven days before the race"));
        return Stream.of(often, near, late).flatMap(found -> found);
    }

    private static long inWeek(List<LocalDate> days, LocalDate monday) {
        return days.stream()
                .filter(day -> CalendarWeek.mondayOf(day).equals(monday))
                .count();
    }
}
