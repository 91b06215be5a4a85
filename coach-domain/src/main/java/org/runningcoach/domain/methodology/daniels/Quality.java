package org.runningcoach.domain.methodology.daniels;

import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.WorkoutType;

/**
 * The kinds of hard running, with what one session of each may hold at most and must hold at least to be worth it (methodology 2.4, P14-P17).
 */
enum Quality {
    MARATHON(Intensity.MARATHON, WorkoutType.MARATHON_PACE, 0.20, 29_000),
    THRESHOLD(Intensity.THRESHOLD, WorkoutType.THRESHOLD, 0.10, Double.MAX_VALUE),
    INTERVAL(Intensity.INTERVAL, WorkoutType.INTERVAL, 0.08, 10_000),
    REPETITION(Intensity.REPETITION, WorkoutType.REPETITION, 0.05, 8_000);

    private static final int LONGEST_MARATHON_MINUTES = 110;
    private static final double LEAST_REPETITION_METRES = 800;

    private final Intensity intensity;
    private final WorkoutType type;
    private final double share;
    private final double most;

    Quality(Intensity intensity, WorkoutType type, double share, double most) {
        this.intensity = intensity;
        this.type = type;
        this.share = share;
        this.most = most;
    }

    Intensity intensity() {
        return intensity;
    }

    WorkoutType type() {
        return type;
    }

    /** The most metres of it in one session of a week of the given volume. */
    double cap(double weekMetres, Paces paces) {
        double cap = StrictMath.min(share * weekMetres, most);
        return this == MARATHON ? StrictMath.min(cap, paces.metresIn(LONGEST_MARATHON_MINUTES, intensity)) : cap;
    }

    /** The least metres of it that make a session; less is planned as easy running with strides. */
    double least(Paces paces) {
        return switch (this) {
            case MARATHON -> paces.metresIn(15, intensity);
            case THRESHOLD -> paces.metresIn(8, intensity);
            case INTERVAL -> paces.metresIn(6, intensity);
            case REPETITION -> LEAST_REPETITION_METRES;
        };
    }
}
