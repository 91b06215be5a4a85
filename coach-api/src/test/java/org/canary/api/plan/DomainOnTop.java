package org.canary.api.plan;

import org.canary.api.problem.ProblemOfAPlan;

/** Half a circle. */
public record DomainOnTop(ProblemOfAPlan problem) {}
