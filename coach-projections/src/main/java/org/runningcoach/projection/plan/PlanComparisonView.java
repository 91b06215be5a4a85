package org.runningcoach.projection.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.model.Explanation;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.runningcoach.domain.plan.model.PlannedWorkout;

/** The workouts that differ between two revisions, in calendar order. What came and went in between is in none of the lists. */
public record PlanComparisonView(int from, int to, List<Change> added, List<Change> replaced, List<Change> removed) {

    /**
     * One workout that is there in one of the two only, or another in its place.
     *
     * @param before in the revision to start from; absent for an added workout
     * @param after in the revision to arrive at; absent for a removed one
     * @param steps how it came about, oldest first
     */
    public record Change(
            @Nullable PlannedWorkout before, @Nullable PlannedWorkout after, List<Step> steps) {}

    /**
     * What one revision did to it.
     *
     * @param cause the id of the import or activity that set the revision off, or {@code athlete/<number>}; absent when the trigger says all
     */
    public record Step(
            int revision, PlanTrigger trigger, @Nullable String cause, Explanation reason) {}
}
