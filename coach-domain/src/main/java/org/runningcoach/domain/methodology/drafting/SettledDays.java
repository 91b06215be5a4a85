package org.runningcoach.domain.methodology.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.CalendarWeek;
import org.runningcoach.domain.plan.weeks.Timeline;

/** What happened already and what a plan in force has settled, laid over the days of a week in the making. */
public record SettledDays(Circumstances course, Timeline timeline) {

    /** Lays over a week what is over and what the athlete or yesterday's plan has fixed; false when there is nothing of the kind. */
    public boolean lay(List<? extends DayInWeek> days) {
        FixedDays fixed = new FixedDays(course);
        boolean laid = false;
        for (DayInWeek day : days) {
            Optional<PlanDay> held = fixed.heldOn(day.date());
            if (!timeline.isOpen(day.date())) {
                day.happened(timeline.on(day.date()), fixed.askedOn(day.date()));
                laid = true;
            } else if (held.isPresent()) {
                day.hold(held.get());
                laid = true;
            }
        }
        return laid;
    }

    /**
     * Fills the days of a week as another draft had them, a race only where it still stands.
     *
     * @param resting Mondays of weeks of which only races and fixed days are left
     */
    public void take(List<? extends DayInWeek> days, List<PlanDay> drawn, Set<LocalDate> resting) {
        FixedDays fixed = new FixedDays(course);
        for (DayInWeek day : days) {
            Optional<PlanDay> planned = drawn.stream()
                    .filter(each -> each.date().equals(day.date()))
                    .findFirst();
            if (!timeline.isOpen(day.date())) {
                day.happened(
                        timeline.on(day.date()), planned.map(PlanDay::workouts).orElse(List.of()));
            } else if (planned.isPresent()) {
                take(day, planned.get(), fixed.isFixed(day.date()), resting);
            }
        }
    }

    /** The days of a week that another draft had too, as they are now. */
    public static List<PlanDay> planned(List<? extends DayInWeek> days, List<PlanDay> drawn) {
        return days.stream()
                .filter(day -> drawn.stream().anyMatch(each -> each.date().equals(day.date())))
                .map(DayInWeek::planned)
                .toList();
    }

    private void take(DayInWeek day, PlanDay planned, boolean fixed, Set<LocalDate> resting) {
        boolean race = planned.workouts().stream().anyMatch(Workout::isRace);
        boolean uninvited = race && course.races().on(day.date()).isEmpty();
        boolean rests = resting.contains(CalendarWeek.mondayOf(day.date()));
        if (!uninvited && (!rests || race || fixed)) {
            day.hold(planned);
        }
        if (!fixed) {
            day.release();
        }
    }
}
