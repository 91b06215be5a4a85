package org.runningcoach.domain.fitness.preparation;

/** How a methodology counts weekly volume. */
public enum VolumeUnit {
    KILOMETRES,
    HOURS
}
