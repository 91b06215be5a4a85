package org.runningcoach.domain.plan.weeks;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Workout;

/** Seconds a session spends at Koop's intensities: steady state, tempo and running intervals. */
public final class QualityTime {

    /** The three of them. */
    public static final Set<Intensity> INTENSITIES = Collections.unmodifiableSet(
            EnumSet.of(Intensity.STEADY_STATE, Intensity.TEMPO, Intensity.RUNNING_INTERVAL));

    private QualityTime() {}

    public static int of(Workout workout) {
        return workout.secondsAt(Intensity.STEADY_STATE)
                + workout.secondsAt(Intensity.TEMPO)
                + workout.secondsAt(Intensity.RUNNING_INTERVAL);
    }
}
