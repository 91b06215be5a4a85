package org.canary.projection.activity;

import org.canary.projection.plan.ProjectionOfProjections;
import org.jspecify.annotations.Nullable;

/** The other half of the circle. */
public record ActivityOfAPlan(@Nullable ProjectionOfProjections plan) {}
