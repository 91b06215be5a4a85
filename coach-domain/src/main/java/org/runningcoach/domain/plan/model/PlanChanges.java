package org.runningcoach.domain.plan.model;

import java.util.List;

/** The delta between two plans, each part in calendar order; no workout is in more than one part. */
public record PlanChanges(List<AddedWorkout> added, List<ReplacedWorkout> replaced, List<RemovedWorkout> removed) {

    public PlanChanges {
        added = List.copyOf(added);
        replaced = List.copyOf(replaced);
        removed = List.copyOf(removed);
    }

    public boolean isEmpty() {
        return added.isEmpty() && replaced.isEmpty() && removed.isEmpty();
    }
}
