package org.runningcoach.saga.regeneration;

import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Goal;

/**
 * Does what a regeneration does, for {@link PlanPreviews} alone, who takes it back. Answered by {@link RegeneratedPlan}.
 *
 * @param goal to change to first; absent when the goal stays
 */
record PreviewPlan(RegeneratePlan regeneration, @Nullable Goal goal) {}
