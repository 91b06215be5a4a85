package org.runningcoach.api.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.api.wording.Sentence;
import org.runningcoach.domain.plan.model.PlanTrigger;

/** The workouts that differ between two revisions, in calendar order. */
record RevisionComparisonResponse(
        int from, int to, List<NetChange> added, List<NetChange> replaced, List<NetChange> removed) {

    /**
     * One workout that is there in one of the two only, or another in its place.
     *
     * @param before absent for an added workout
     * @param after absent for a removed one
     * @param steps how it came about, oldest first
     */
    record NetChange(
            @Nullable WorkoutResponse before, @Nullable WorkoutResponse after, List<ChangeStep> steps) {}

    /**
     * What one revision did to it, and why.
     *
     * @param cause the id of the import or activity that set the revision off, or {@code athlete/<number>}; absent when the trigger says all
     */
    record ChangeStep(
            int revision, PlanTrigger trigger, @Nullable String cause, Sentence reason) {}
}
