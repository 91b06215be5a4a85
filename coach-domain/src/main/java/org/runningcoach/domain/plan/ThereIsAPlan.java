package org.runningcoach.domain.plan;

import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.shared.RuleViolation;

/** Without a plan there is nothing to settle. */
final class ThereIsAPlan {

    private ThereIsAPlan() {}

    static Standing check(@Nullable Standing standing) {
        if (standing == null) {
            throw new RuleViolation("plan.none", "plan", "There is no plan yet.");
        }
        return standing;
    }
}
