package org.runningcoach.domain.plan.model;

import java.time.LocalDate;
import java.util.Comparator;

/** A place in the calendar that holds at most one workout. */
record Slot(LocalDate date, int place) implements Comparable<Slot> {

    private static final Comparator<Slot> IN_ORDER =
            Comparator.comparing(Slot::date).thenComparingInt(Slot::place);

    static Slot of(PlannedWorkout workout) {
        return new Slot(workout.date(), workout.place());
    }

    @Override
    public int compareTo(Slot other) {
        return IN_ORDER.compare(this, other);
    }
}
