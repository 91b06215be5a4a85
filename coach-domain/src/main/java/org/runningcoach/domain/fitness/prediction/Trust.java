package org.runningcoach.domain.fitness.prediction;

/** How far a prediction can be trusted. */
public enum Trust {
    /** A result less than four times away in distance. */
    FAIR,
    /** Far from any result, outside the stated range of a law, or without a result at all. */
    LOW,
    /** Beyond the marathon: a range, before terrain. */
    ROUGH
}
