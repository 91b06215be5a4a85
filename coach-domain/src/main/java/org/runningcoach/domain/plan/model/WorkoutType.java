package org.runningcoach.domain.plan.model;

/**
 * The kind of a planned session, by what its main part trains. Sprint sessions have one load rate for the whole of their time (methodology 5.1), as
 * most of it is rest.
 */
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
    CROSS_TRAINING,
    ACCELERATION(5),
    RESISTED_SPRINT(5),
    MAXIMAL_VELOCITY(6),
    SHORT_SPEED_ENDURANCE(6),
    SPEED_ENDURANCE(7),
    /** Special endurance I: repetitions of 150 to 300 m. */
    SPECIAL_ENDURANCE_1(8),
    /** Special endurance II: repetitions of 300 to 600 m. */
    SPECIAL_ENDURANCE_2(8),
    EXTENSIVE_TEMPO(4),
    INTENSIVE_TEMPO(6),
    TECHNIQUE(3);

    private final int sessionRate;

    WorkoutType() {
        this(0);
    }

    WorkoutType(int sessionRate) {
        this.sessionRate = sessionRate;
    }

    /** Load units per minute of the whole session, rests included; 0 where each segment has its own rate. */
    public int sessionRate() {
        return sessionRate;
    }
}
