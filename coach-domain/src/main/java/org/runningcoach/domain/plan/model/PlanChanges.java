package org.runningcoach.domain.plan.model;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The delta between two plans, each part in calendar order; no workout is in more than one part. */
public record PlanChanges(List<AddedWorkout> added, List<ReplacedWorkout> replaced, List<RemovedWorkout> removed) {

    public PlanChanges {
        added = List.copyOf(added);
        replaced = List.copyOf(replaced);
        removed = List.copyOf(removed);
    }

    /** The days with a change of such a reason, in order. */
    public SortedSet<LocalDate> daysChangedFor(Predicate<Explanation> reason) {
        SortedSet<LocalDate> days = new TreeSet<>();
        added.stream()
                .filter(change -> reason.test(change.reason()))
                .forEach(change -> days.add(change.workout().date()));
        replaced.stream()
                .filter(change -> reason.test(change.reason()))
                .forEach(change -> days.add(change.by().date()));
        removed.stream().filter(change -> reason.test(change.reason())).forEach(change -> days.add(change.date()));
        return days;
    }

    public boolean isEmpty() {
        return added.isEmpty() && replaced.isEmpty() && removed.isEmpty();
    }
}
