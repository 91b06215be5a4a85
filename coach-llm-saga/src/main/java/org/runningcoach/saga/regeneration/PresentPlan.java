package org.runningcoach.saga.regeneration;

import org.runningcoach.domain.methodology.MethodologyEngine;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.projection.plan.PlanInForceView;

/**
 * A plan in force with all that is known of the athlete today.
 *
 * @param engine the one that plans for the athlete's goal
 */
public record PresentPlan(PlanInForceView plan, PlanRequest request, MethodologyEngine engine) {}
