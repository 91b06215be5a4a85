package org.runningcoach.domain.methodology.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.PlacedRace;

/** Days that a refresh finds settled: those that are over, today and tomorrow as stored (P41), and the dates the athlete has pinned. */
public record FixedDays(Circumstances course) {

    /** What the plan in force holds on a day, at what the athlete can do now where only the work was fixed; empty when it is free. */
    public Optional<PlanDay> heldOn(LocalDate date) {
        return stored(date)
                .filter(stored -> isFixed(date) && mayHold(stored))
                .map(stored -> isFrozen(date) ? stored : renewed(stored));
    }

    /** What the plan in force asked for on a day that is over; nothing for days before today. */
    public List<Workout> askedOn(LocalDate date) {
        return date.isBefore(course.today())
                ? List.of()
                : stored(date).map(PlanDay::workouts).orElse(List.of());
    }

    private Optional<PlanDay> stored(LocalDate date) {
        return course.request().stored().stream()
                .filter(each -> each.date().equals(date))
                .findFirst();
    }

    private boolean isFrozen(LocalDate date) {
        return !date.isAfter(course.today().plusDays(1));
    }

    /** What the athlete fixed is the work; its paces are those of today (P19). */
    private PlanDay renewed(PlanDay stored) {
        return new PlanDay(
                stored.date(), stored.workouts().stream().map(course::renewed).toList());
    }

    /** Whether the plan in force holds a day that a refresh leaves as it is. */
    public boolean isFixed(LocalDate date) {
        boolean fixed = isFrozen(date) || course.request().pinned().contains(date);
        return fixed
                && course.request().stored().stream().anyMatch(day -> day.date().equals(date));
    }

    /** A race stands by the calendar of races alone. */
    private boolean mayHold(PlanDay stored) {
        Optional<PlacedRace> race = course.races().on(stored.date());
        return race.isEmpty() && stored.workouts().stream().noneMatch(Workout::isRace);
    }
}
