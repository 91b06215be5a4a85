package org.runningcoach.api.plan;

import org.jspecify.annotations.Nullable;
import org.runningcoach.api.wording.Sentence;

/**
 * One workout that came, went, or made place for another.
 *
 * @param before absent for an added workout
 * @param after absent for a removed one
 */
record ChangeResponse(
        @Nullable WorkoutResponse before, @Nullable WorkoutResponse after, Sentence reason) {}
