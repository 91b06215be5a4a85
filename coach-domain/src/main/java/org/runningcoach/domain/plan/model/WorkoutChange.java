package org.runningcoach.domain.plan.model;

import org.jspecify.annotations.Nullable;

/**
 * One workout that came, went, or made place for another.
 *
 * @param before absent for an added workout
 * @param after absent for a removed one
 */
public record WorkoutChange(
        @Nullable PlannedWorkout before, @Nullable PlannedWorkout after, Explanation reason) {}
