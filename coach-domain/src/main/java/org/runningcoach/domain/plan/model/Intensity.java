package org.runningcoach.domain.plan.model;

/**
 * How hard a segment is, with its load rate r in arbitrary units per minute: the session-RPE load of Foster et al. 2001 applied to planned
 * minutes; the rates themselves are this project's choice.
 */
public enum Intensity {
    REST(2),
    WALK(1),
    RECOVERY(2),
    EASY(3),
    /** Power hiking uphill, a skill of its own in ultra races. */
    HIKE(3),
    MARATHON(5),
    THRESHOLD(6),
    INTERVAL(8),
    /** Hard by time, instead of intervals by pace. */
    HARD(8),
    REPETITION(7),
    /** Koop's SteadyStateRun: short sentences. */
    STEADY_STATE(5),
    /** Koop's TempoRun: a few words. */
    TEMPO(7),
    /** Koop's RunningIntervals: single words. */
    RUNNING_INTERVAL(8),
    HILL(7),
    /** Counted with the rests between them. */
    STRIDE(4),
    RACE_TO_10K(9),
    RACE_HALF(8),
    RACE_MARATHON(7),
    RACE_ULTRA(6),
    CROSS_TRAINING(3),
    STRENGTH(5),
    /** A repetition of a sprint session; its share of the best speed is part of the target. */
    SPRINT(7),
    /** Relaxed repetitions below nine tenths of the best speed. */
    SPRINT_TEMPO(4),
    /** Drills, mobility, medicine ball. */
    DRILL(3),
    /** Skips, pogo jumps, line hops. */
    PLYOMETRIC_LOW(4),
    /** Bounds and hurdle hops. */
    PLYOMETRIC_HIGH(6);

    private final int rate;

    Intensity(int rate) {
        this.rate = rate;
    }

    /** Load units per minute, also the planned effort on the CR-10 scale. */
    public int rate() {
        return rate;
    }

    public boolean isRace() {
        return this == RACE_TO_10K || this == RACE_HALF || this == RACE_MARATHON || this == RACE_ULTRA;
    }

    /** Whether time spent so is running volume: rests between repetitions are not, walk breaks of a run are. */
    public boolean isRunning() {
        return this != REST && this != CROSS_TRAINING && this != STRENGTH && !isRace();
    }
}
