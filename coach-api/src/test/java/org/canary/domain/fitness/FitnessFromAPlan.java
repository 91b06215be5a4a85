package org.canary.domain.fitness;

import org.canary.domain.plan.PlanWithFitness;

/** Half a circle. */
public record FitnessFromAPlan(PlanWithFitness plan) {}
