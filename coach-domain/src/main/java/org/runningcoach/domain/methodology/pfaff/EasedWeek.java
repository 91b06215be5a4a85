package org.runningcoach.domain.methodology.pfaff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.runningcoach.domain.methodology.drafting.FixedDays;
import org.runningcoach.domain.methodology.drafting.Readiness;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlannedWeek;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.CalendarWeek;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/**
 * A drawn week made easier (P32): the same sessions, only shorter, easier or fewer.
 *
 * @param tired whether low readiness takes something away
 * @param resting Mondays of the weeks that rest
 */
record EasedWeek(Course course, boolean tired, Set<LocalDate> resting) {

    List<PlanDay> days(PlanInContext before, PlannedWeek drawn, List<PlanDay> planned) {
        Outlook outlook = new Outlook(course, before, drawn.monday());
        List<Day> days = outlook.days();
        days.forEach(day -> take(day, planned, before));
        if (tired) {
            new ReadinessEffect(course).apply(days);
        }
        Bounds rules = bounds(outlook);
        WeekFitting fitting = new WeekFitting(course.sessions(), outlook);
        fitting.fit(days, rules);
        days.forEach(Day::release);
        fitting.fit(days, new WeekBounds(outlook).ruled());
        return days.stream()
                .filter(day -> planned.stream().anyMatch(each -> each.date().equals(day.date())))
                .map(Day::planned)
                .toList();
    }

    private void take(Day day, List<PlanDay> planned, PlanInContext before) {
        Optional<PlanDay> drawn =
                planned.stream().filter(each -> each.date().equals(day.date())).findFirst();
        if (!before.timeline().isOpen(day.date())) {
            day.happened(
                    before.timeline().on(day.date()),
                    drawn.map(PlanDay::workouts).orElse(List.of()));
            return;
        }
        if (drawn.isEmpty()) {
            return;
        }
        boolean race = drawn.get().workouts().stream().anyMatch(Workout::isRace);
        boolean fixed = new FixedDays(course).isFixed(day.date());
        boolean rests = resting.contains(CalendarWeek.mondayOf(day.date()));
        boolean uninvited = race && course.races().on(day.date()).isEmpty();
        if (!uninvited && (!rests || race || fixed)) {
            day.hold(drawn.get());
        }
        if (!fixed) {
            day.release();
        }
    }

    /** No step of volume while readiness is low. */
    private Bounds bounds(Outlook outlook) {
        Bounds rules = new WeekBounds(outlook).ruled();
        boolean step = !tired || Readiness.of(course.request()).allowsStepIn(outlook.monday(), course.today());
        return step ? rules : rules.upTo(outlook.level());
    }
}
