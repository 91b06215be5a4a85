package org.runningcoach.domain.plan.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One date of a plan; a rest day is a date without workouts.
 *
 * @param workouts at most two
 */
public record PlanDay(LocalDate date, List<Workout> workouts) {

    public PlanDay {
        workouts = List.copyOf(workouts);
    }

    /** Whether another asks for the same work, at whatever pace. */
    public boolean isSameWorkAs(PlanDay other) {
        if (!date.equals(other.date) || workouts.size() != other.workouts.size()) {
            return false;
        }
        return IntStream.range(0, workouts.size())
                .allMatch(place -> workouts.get(place).isSameWorkAs(other.workouts.get(place)));
    }

    public boolean isRest() {
        return workouts.isEmpty();
    }

    public boolean isHard() {
        return workouts.stream().anyMatch(HardSession::is);
    }
}
