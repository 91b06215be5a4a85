package org.canary.projection.plan;

/** The inside of a view. */
public record PlanProjector() {}
