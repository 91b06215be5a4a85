package org.runningcoach.domain.plan;

import java.util.List;
import java.util.stream.Collectors;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.rules.BrokenRule;
import org.runningcoach.domain.plan.rules.PlanInvariants;
import org.runningcoach.domain.shared.RuleViolation;

/** A plan that breaks a safety invariant is never stored, whoever made it. */
final class EveryInvariantHolds {

    private EveryInvariantHolds() {}

    static void check(PlanRequest request, PlanDraft draft) {
        List<BrokenRule> broken = PlanInvariants.check(request, draft);
        if (!broken.isEmpty()) {
            throw new RuleViolation(
                    "plan.invariant-broken",
                    "draft",
                    broken.stream().map(BrokenRule::toString).collect(Collectors.joining("; ")));
        }
    }
}
