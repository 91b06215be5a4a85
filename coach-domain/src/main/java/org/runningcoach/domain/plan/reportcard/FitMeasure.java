package org.runningcoach.domain.plan.reportcard;

import org.runningcoach.domain.athlete.model.Methodology;

/** By what the effect of a school is judged: what exists for its runners. */
public enum FitMeasure {
    /** The fitness index (VDOT), higher is better; a change of 1.0 is about what a race result varies by from day to day, 2 % of the time. */
    FITNESS_INDEX,
    /** The stress carried over 42 days, as frozen at month ends: how much training is borne, not how fast it makes. */
    FITNESS,
    /** The time over the distance raced most often, lower is better: no index covers a sprint. */
    RACE_TIME;

    private static final double INDEX_POINTS = 1.0;
    private static final double FITNESS_PERCENT = 10;
    private static final double TIME_PERCENT = 1;

    static FitMeasure of(Methodology methodology) {
        return switch (methodology) {
            case KOOP -> FITNESS;
            case PFAFF -> RACE_TIME;
            default -> FITNESS_INDEX;
        };
    }

    /** By how much a value is better than another: points of the index, otherwise per cent of the first value. */
    double gain(double before, double after) {
        return switch (this) {
            case FITNESS_INDEX -> after - before;
            case FITNESS -> before > 0 ? (after - before) / before * 100 : 0;
            case RACE_TIME -> (before - after) / before * 100;
        };
    }

    /** What a gain has to reach before it is more than chance; a choice of this project. */
    double noticeable() {
        return switch (this) {
            case FITNESS_INDEX -> INDEX_POINTS;
            case FITNESS -> FITNESS_PERCENT;
            case RACE_TIME -> TIME_PERCENT;
        };
    }
}
