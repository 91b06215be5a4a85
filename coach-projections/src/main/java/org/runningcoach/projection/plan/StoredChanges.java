package org.runningcoach.projection.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.model.Explanation;
import org.runningcoach.domain.plan.model.PlanChanges;

/** The changes of a revision by workout id: what the workouts hold stands in their own table. */
record StoredChanges(List<Change> added, List<Change> replaced, List<Change> removed) {

    /** Which workout went and which came. */
    record Change(@Nullable String before, @Nullable String after, Explanation reason) {}

    static StoredChanges of(PlanChanges changes) {
        return new StoredChanges(
                changes.added().stream()
                        .map(added -> new Change(null, added.workout().id(), added.reason()))
                        .toList(),
                changes.replaced().stream()
                        .map(replaced ->
                                new Change(replaced.replaces(), replaced.by().id(), replaced.reason()))
                        .toList(),
                changes.removed().stream()
                        .map(removed -> new Change(removed.id(), null, removed.reason()))
                        .toList());
    }
}
