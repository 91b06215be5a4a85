package org.canary.projection.plan;

import org.canary.domain.plan.rules.PlanRule;

/** A projection that applies a rule again. */
public record ProjectionThatJudges(PlanRule rule) {}
