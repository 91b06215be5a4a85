package org.runningcoach.domain.methodology.daniels;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.PlacedRace;
import org.runningcoach.domain.plan.weeks.Timeline;

/** Days that a refresh finds settled: those that are over, today and tomorrow as stored (P41), and the dates the athlete has pinned. */
record FixedDays(Course course) {

    /** What happened already, and what the athlete or yesterday's plan has fixed; false when there is nothing of the kind. */
    boolean lay(DraftWeek week, Timeline timeline) {
        boolean laid = false;
        PlanRequest request = course.request();
        LocalDate today = request.today();
        for (DraftDay day : week.days()) {
            LocalDate date = day.date();
            Optional<PlanDay> stored = request.stored().stream()
                    .filter(each -> each.date().equals(date))
                    .findFirst();
            if (!timeline.isOpen(date)) {
                List<Workout> planned = date.isBefore(today)
                        ? List.of()
                        : stored.map(PlanDay::workouts).orElse(List.of());
                day.happened(timeline.on(date), planned);
                laid = true;
            } else if (stored.isPresent() && isFixed(date) && mayHold(day, stored.get())) {
                day.hold(isFrozen(date) ? stored.get() : paced(stored.get()));
                laid = true;
            }
        }
        return laid;
    }

    private boolean isFrozen(LocalDate date) {
        return !date.isAfter(course.today().plusDays(1));
    }

    /** What the athlete fixed is the work; its paces are those of today (P19). */
    private PlanDay paced(PlanDay stored) {
        return new PlanDay(
                stored.date(),
                stored.workouts().stream().map(course.paces()::renewed).toList());
    }

    /** Whether the plan in force holds a day that a refresh leaves as it is. */
    boolean isFixed(LocalDate date) {
        boolean fixed = isFrozen(date) || course.request().pinned().contains(date);
        return fixed
                && course.request().stored().stream().anyMatch(day -> day.date().equals(date));
    }

    /** A race stands by the calendar of races alone. */
    private boolean mayHold(DraftDay day, PlanDay stored) {
        Optional<PlacedRace> race = course.races().on(day.date());
        return race.isEmpty() && stored.workouts().stream().noneMatch(Workout::isRace);
    }
}
