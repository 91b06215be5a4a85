package org.runningcoach.domain.plan;

import org.runningcoach.domain.shared.RuleViolation;

/** Two reactions to a registration may both try; the second finds the plan of the first. */
final class APlanStartsOnce {

    private APlanStartsOnce() {}

    static void check(boolean started) {
        if (started) {
            throw new RuleViolation("plan.already-started", "plan", "There is a plan already; it can be revised.");
        }
    }
}
