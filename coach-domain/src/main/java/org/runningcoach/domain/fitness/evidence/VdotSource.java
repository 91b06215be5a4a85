package org.runningcoach.domain.fitness.evidence;

/** Where a fitness index comes from, the strongest first; a goal time is never among them. */
public enum VdotSource {
    RACE,
    TIME_TRIAL,
    /** The hardest of the training runs: a lower bound. */
    BEST_EFFORT,
    /** Quality sessions held at target pace for four weeks. */
    TRAINING_QUALITY,
    /** Speed against heart rate in steady runs. */
    HEART_RATE,
    /** The pace the athlete calls easy. */
    EASY_PACE
}
