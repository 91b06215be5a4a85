package org.runningcoach.domain.methodology.daniels;

import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.model.WorkoutType;
import org.runningcoach.domain.plan.weeks.QualityDistance;
import org.runningcoach.domain.plan.weeks.QualityLimits;

/**
 * The kinds of hard running, with what one session of each may hold at most and must hold at least to be worth it (methodology 2.4, P14-P17).
 */
enum Quality {
    MARATHON(Intensity.MARATHON, WorkoutType.MARATHON_PACE),
    THRESHOLD(Intensity.THRESHOLD, WorkoutType.THRESHOLD),
    INTERVAL(Intensity.INTERVAL, WorkoutType.INTERVAL),
    REPETITION(Intensity.REPETITION, WorkoutType.REPETITION);

    private static final double LEAST_REPETITION_METRES = 800;

    private final Intensity intensity;
    private final WorkoutType type;

    Quality(Intensity intensity, WorkoutType type) {
        this.intensity = intensity;
        this.type = type;
    }

    Intensity intensity() {
        return intensity;
    }

    WorkoutType type() {
        return type;
    }

    /** Metres of it on a day. */
    int metresOn(PlanDay day) {
        int metres = 0;
        for (Workout workout : day.workouts()) {
            metres += switch (this) {
                case MARATHON -> workout.metresAt(Intensity.MARATHON);
                case THRESHOLD -> QualityDistance.threshold(workout);
                case INTERVAL -> QualityDistance.interval(workout);
                case REPETITION -> QualityDistance.repetition(workout);
            };
        }
        return metres;
    }

    /** The most metres of it in one session of a week of the given volume. */
    double cap(double weekMetres, Paces paces) {
        QualityLimits limits = new QualityLimits(weekMetres);
        return switch (this) {
            case MARATHON ->
                StrictMath.min(
                        limits.marathonMetres(), paces.metresIn(QualityLimits.MARATHON_SECONDS / 60.0, intensity));
            case THRESHOLD -> limits.thresholdMetres();
            case INTERVAL -> limits.intervalMetres();
            case REPETITION -> limits.repetitionMetres();
        };
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
