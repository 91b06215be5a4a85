package org.canary.domain.plan;

import org.canary.domain.fitness.FitnessFromAPlan;
import org.jspecify.annotations.Nullable;

/** The other half of the circle. */
public record PlanWithFitness(@Nullable FitnessFromAPlan fitness) {}
