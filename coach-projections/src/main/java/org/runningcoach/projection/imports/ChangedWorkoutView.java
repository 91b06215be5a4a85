package org.runningcoach.projection.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.model.PlanChanges;

/**
 * A workout to come that came, went or made place for another because of a file; the revision of the plan tells why.
 *
 * @param before its id; absent for one that was added
 * @param after its id; absent for one that was removed
 */
public record ChangedWorkoutView(
        int revision,
        LocalDate date,
        @Nullable String before,
        @Nullable String after) {

    static List<ChangedWorkoutView> of(int revision, PlanChanges changes) {
        return Stream.of(
                        changes.added().stream()
                                .map(added -> new ChangedWorkoutView(
                                        revision,
                                        added.workout().date(),
                                        null,
                                        added.workout().id())),
                        changes.replaced().stream()
                                .map(replaced -> new ChangedWorkoutView(
                                        revision,
                                        replaced.by().date(),
                                        replaced.replaces(),
                                        replaced.by().id())),
                        changes.removed().stream()
                                .map(removed -> new ChangedWorkoutView(revision, removed.date(), removed.id(), null)))
                .flatMap(part -> part)
                .toList();
    }
}
