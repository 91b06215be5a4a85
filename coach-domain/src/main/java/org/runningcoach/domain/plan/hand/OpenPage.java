package org.runningcoach.domain.plan.hand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.PlannedWorkout;
import org.runningcoach.domain.plan.model.Workout;

/** The calendar while something in it is being changed. */
final class OpenPage {

    private final SortedMap<LocalDate, List<Workout>> days = new TreeMap<>();

    OpenPage(PlanRequest request) {
        request.stored().forEach(this::lay);
    }

    /** A day as given, whatever stood there; one outside the window is passed over once the page is full. */
    void lay(PlanDay day) {
        days.put(day.date(), new ArrayList<>(day.workouts()));
    }

    void remove(PlannedWorkout planned) {
        on(planned.date()).remove(planned.workout());
    }

    void replace(PlannedWorkout planned, Workout by) {
        List<Workout> day = on(planned.date());
        int place = day.indexOf(planned.workout());
        if (place < 0) {
            day.add(by);
        } else {
            day.set(place, by);
        }
    }

    void add(Workout workout) {
        on(workout.date()).add(workout);
    }

    boolean isFree(PlannedWorkout planned) {
        return on(planned.date()).size() <= planned.place();
    }

    private List<Workout> on(LocalDate date) {
        return days.computeIfAbsent(date, day -> new ArrayList<>());
    }

    /** The days of the window that stood before, as they are now. */
    EditedDays since(List<PlanDay> before) {
        List<PlanDay> now = before.stream()
                .map(day -> new PlanDay(day.date(), on(day.date())))
                .toList();
        return new EditedDays(now, EditedDays.differing(now, before));
    }
}
