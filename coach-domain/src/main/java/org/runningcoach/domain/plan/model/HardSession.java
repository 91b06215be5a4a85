package org.runningcoach.domain.plan.model;

import java.util.EnumSet;
import java.util.Set;

/**
 * What makes a session hard: M, T, I or H, more than 800 m of R, hill repeats, steady-state, tempo or running intervals, a race, either half of a back-to-back pair, or a run of 90 minutes or more; strides do not.
 */
public final class HardSession {

    /** Repetitions up to this many metres leave a session easy. */
    public static final int EASY_REPETITION_METRES = 800;

    /** From this many seconds on any run is hard. */
    public static final int HARD_BY_LENGTH_SECONDS = 90 * 60;

    private static final Set<Intensity> HARD = EnumSet.of(
            Intensity.MARATHON,
            Intensity.THRESHOLD,
            Intensity.INTERVAL,
            Intensity.HARD,
            Intensity.HILL,
            Intensity.STEADY_STATE,
            Intensity.TEMPO,
            Intensity.RUNNING_INTERVAL);

    private HardSession() {}

    public static boolean is(Workout workout) {
        return workout.isRace()
                || workout.type() == WorkoutType.BACK_TO_BACK
                || holdsHardRunning(workout)
                || workout.metresAt(Intensity.REPETITION) > EASY_REPETITION_METRES
                || (workout.isRun() && workout.seconds() >= HARD_BY_LENGTH_SECONDS);
    }

    private static boolean holdsHardRunning(Workout workout) {
        for (Step step : workout.steps()) {
            for (Segment segment : step.segments()) {
                if (HARD.contains(segment.intensity())) {
                    return true;
                }
            }
        }
        return false;
    }
}
