package org.runningcoach.projection.fitness;

import org.runningcoach.domain.plan.model.KnownFitness;
import org.runningcoach.domain.plan.model.TrainingHistory;

/** The fitness known and the past as done or assumed. */
public record TrainingFactsView(KnownFitness fitness, TrainingHistory history) {}
