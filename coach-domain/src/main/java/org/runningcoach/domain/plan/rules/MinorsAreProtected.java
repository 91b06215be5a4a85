package org.runningcoach.domain.plan.rules;

import static org.runningcoach.domain.plan.rules.Wording.km;
import static org.runningcoach.domain.plan.rules.Wording.minutes;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.CalendarWeek;
import org.runningcoach.domain.plan.weeks.DayTotals;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.Tolerance;

/**
 * Minors run at most 4 days, 40 km and 5 hours a week (from 16: 5 days and 65 km), train at most as many hours as they have years, and have no plan
 * below 13 or without a guardian's consent. The longest run is kept with P13, the longest race with P23.
 */
record MinorsAreProtected() implements PlanInvariant {

    @Override
    public String number() {
        return "P29";
    }

    @Override
    public String code() {
        return "minors-are-protected";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        Stream<BrokenRule> unallowed = plan.openDays()
                .filter(day -> !day.isRest() && !plan.limits().mayTrain(day.date()))
                .map(day -> on(day.date(), "a session for a child under 13 or a minor without a guardian's consent"));
        Stream<BrokenRule> weeks = Weeks.wholeOf(plan)
                .filter(monday -> plan.limits().isMinor(monday))
                .filter(monday -> Weeks.isRun(plan, monday))
                .flatMap(monday -> tooMuch(plan, monday));
        return Stream.concat(unallowed, weeks);
    }

    private Stream<BrokenRule> tooMuch(PlanInContext plan, LocalDate monday) {
        double metres = plan.timeline().weeklyMetres(monday);
        double seconds =
                plan.timeline().sum(monday, monday.plusDays(6), DayTotals::seconds) + otherSeconds(plan, monday);
        int days = plan.timeline().countInWeek(monday, DayTotals::isRunningDay);
        if (Tolerance.exceeds(metres, plan.limits().weeklyMetres(monday))) {
            return Stream.of(on(
                    monday,
                    km(metres) + " where the age allows " + km(plan.limits().weeklyMetres(monday))));
        }
        if (Tolerance.exceeds(seconds, plan.limits().weeklySeconds(monday))) {
            return Stream.of(on(
                    monday,
                    minutes(seconds) + " where the age allows "
                            + minutes(plan.limits().weeklySeconds(monday))));
        }
        return days > plan.limits().runningDays(monday)
                ? Stream.of(on(
                        monday,
                        days + " running days where the age allows "
                                + plan.limits().runningDays(monday)))
                : Stream.empty();
    }

    /** Sessions beside running, and the standing rests of runs. */
    private static double otherSeconds(PlanInContext plan, LocalDate monday) {
        return plan.openWorkouts()
                .filter(workout -> CalendarWeek.mondayOf(workout.date()).equals(monday) && !workout.isRace())
                .mapToDouble(MinorsAreProtected::beyondRunning)
                .sum();
    }

    private static double beyondRunning(Workout workout) {
        return workout.isRun() ? workout.seconds() - workout.volumeSeconds() : workout.seconds();
    }
}
