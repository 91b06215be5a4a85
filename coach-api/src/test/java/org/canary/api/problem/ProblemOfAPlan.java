package org.canary.api.problem;

import org.canary.api.plan.DomainOnTop;
import org.jspecify.annotations.Nullable;

/** The other half of the circle. */
public record ProblemOfAPlan(@Nullable DomainOnTop plan) {}
