package org.canary.projection.plan;

import org.canary.projection.activity.ActivityOfAPlan;

/** Half a circle. */
public record ProjectionOfProjections(ActivityOfAPlan activity) {}
