package org.runningcoach.domain.plan.weeks;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.Workout;

/** The planned days that can still be shaped, and what they hold: looked up by every rule, so collected once, and only when asked for. For one thread. */
public final class OpenDays {

    private final List<PlanDay> planned;
    private final Timeline timeline;
    private @Nullable List<PlanDay> days;
    private @Nullable List<Workout> workouts;
    private @Nullable SortedMap<LocalDate, List<Workout>> runs;

    public OpenDays(List<PlanDay> planned, Timeline timeline) {
        this.planned = planned;
        this.timeline = timeline;
    }

    List<PlanDay> days() {
        if (days == null) {
            days = planned.stream().filter(day -> timeline.isOpen(day.date())).toList();
        }
        return days;
    }

    List<Workout> workouts() {
        if (workouts == null) {
            workouts = days().stream().flatMap(day -> day.workouts().stream()).toList();
        }
        return workouts;
    }

    /** Running sessions of a week, races left out. */
    List<Workout> runsOf(LocalDate monday) {
        if (runs == null) {
            runs = workouts().stream()
                    .filter(OpenDays::isRun)
                    .collect(Collectors.groupingBy(
                            run -> CalendarWeek.mondayOf(run.date()), TreeMap::new, Collectors.toList()));
        }
        return runs.getOrDefault(monday, List.of());
    }

    static boolean isRun(Workout workout) {
        return workout.isRun() && !workout.isRace();
    }
}
