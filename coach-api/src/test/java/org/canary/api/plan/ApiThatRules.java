package org.canary.api.plan;

import org.canary.domain.plan.rules.PlanRule;

/** An edge that decides. */
public record ApiThatRules(PlanRule rule) {}
