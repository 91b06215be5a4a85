package org.runningcoach.domain.plan.weeks;

import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Workout;

/** Metres a session spends at each kind of quality: hard running by time counts as intervals, hills as repetitions. */
public final class QualityDistance {

    private QualityDistance() {}

    public static int threshold(Workout workout) {
        return workout.metresAt(Intensity.THRESHOLD);
    }

    public static int interval(Workout workout) {
        return workout.metresAt(Intensity.INTERVAL) + workout.metresAt(Intensity.HARD);
    }

    public static int repetition(Workout workout) {
        return workout.metresAt(Intensity.REPETITION) + workout.metresAt(Intensity.HILL);
    }

    /** T, I and R together. */
    public static int of(Workout workout) {
        return threshold(workout) + interval(workout) + repetition(workout);
    }
}
