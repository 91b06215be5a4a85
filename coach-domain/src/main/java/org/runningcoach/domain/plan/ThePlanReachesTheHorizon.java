package org.runningcoach.domain.plan;

import org.runningcoach.domain.plan.model.PlanRequest;

/** In a new month, or for another goal, the plan is drawn anew before anybody changes it by hand. */
final class ThePlanReachesTheHorizon {

    private ThePlanReachesTheHorizon() {}

    static void check(Standing standing, PlanRequest request) {
        if (standing.inputs().horizon().isBefore(request.horizon())
                || !standing.inputs().goal().equals(request.goal())) {
            throw AnEditedPlanIsSafe.toBeDrawnAnew();
        }
    }
}
