package org.runningcoach.domain.plan.model;

import java.time.LocalDate;
import java.util.List;

/**
 * One date of a plan; a rest day is a date without workouts.
 *
 * @param workouts at most two
 */
public record PlanDay(LocalDate date, List<Workout> workouts) {

    public PlanDay {
        workouts = List.copyOf(workouts);
    }

    public boolean isRest() {
        return workouts.isEmpty();
    }

    public boolean isHard() {
        return workouts.stream().anyMatch(HardSession::is);
    }
}
