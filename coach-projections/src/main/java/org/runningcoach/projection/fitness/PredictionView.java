package org.runningcoach.projection.fitness;

import org.runningcoach.domain.fitness.prediction.Trust;

/** A race time in whole seconds that the index gives over a distance. */
public record PredictionView(double metres, int seconds, Trust trust) {}
