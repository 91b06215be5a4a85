package org.runningcoach.projection.plan;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.model.Explanation;
import org.runningcoach.domain.plan.model.PlannedWorkout;

/** The difference that a revision made, in calendar order. */
public record PlanDiffView(List<Change> added, List<Change> replaced, List<Change> removed) {

    /** All of them: those added, then those replaced, then those removed. */
    public Stream<Change> all() {
        return Stream.of(added, replaced, removed).flatMap(List::stream);
    }

    /**
     * One workout that came, went, or made place for another.
     *
     * @param before absent for an added workout
     * @param after absent for a removed one
     */
    public record Change(
            @Nullable PlannedWorkout before, @Nullable PlannedWorkout after, Explanation reason) {}
}
