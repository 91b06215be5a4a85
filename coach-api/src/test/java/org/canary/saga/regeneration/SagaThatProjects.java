package org.canary.saga.regeneration;

import org.canary.projection.plan.PlanProjector;

/** A saga that looks behind the query. */
public record SagaThatProjects(PlanProjector projector) {}
