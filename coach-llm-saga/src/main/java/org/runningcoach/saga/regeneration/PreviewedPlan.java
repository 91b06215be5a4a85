package org.runningcoach.saga.regeneration;

import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.events.PlanRevised;

/**
 * What would come of drawing a plan anew.
 *
 * @param revision the one that would be in force, 0 without a plan
 * @param revised the one that nobody stored; absent when the plan would stay as it is
 */
public record PreviewedPlan(int revision, @Nullable PlanRevised revised) {}
