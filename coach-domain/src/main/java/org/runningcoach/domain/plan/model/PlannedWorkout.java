package org.runningcoach.domain.plan.model;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A workout of the plan in force.
 *
 * @param id names this one content for ever: {@code r<revision>-<number>} of the revision that brought it
 * @param place its order within the day, from 0
 */
public record PlannedWorkout(String id, int place, Workout workout) {

    /** As a calendar shows them. */
    public static final Comparator<PlannedWorkout> IN_ORDER =
            Comparator.comparing(PlannedWorkout::date).thenComparingInt(PlannedWorkout::place);

    public LocalDate date() {
        return workout.date();
    }
}
