package org.runningcoach.domain.plan.model;

/** The kind of a planned session, by what its main part trains. */
public enum WorkoutType {
    WALK,
    RUN_WALK,
    RECOVERY,
    EASY,
    LONG,
    /** Either of two long runs on successive days. */
    BACK_TO_BACK,
    STEADY_STATE,
    TEMPO,
    RUNNING_INTERVALS,
    MARATHON_PACE,
    THRESHOLD,
    INTERVAL,
    REPETITION,
    FARTLEK,
    RACE,
    STRENGTH,
    CROSS_TRAINING
}
