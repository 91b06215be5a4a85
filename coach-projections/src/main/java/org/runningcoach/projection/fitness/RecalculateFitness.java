package org.runningcoach.projection.fitness;

import org.runningcoach.domain.shared.AthleteId;

/** Reckons every stored day of an athlete anew; nothing is a fact of its own in them, so nothing can be lost. */
public record RecalculateFitness(AthleteId athlete) {}
