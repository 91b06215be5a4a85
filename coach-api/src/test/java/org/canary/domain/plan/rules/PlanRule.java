package org.canary.domain.plan.rules;

/** A rule, which is the domain's own. */
public record PlanRule() {}
