package org.runningcoach.domain.fitness.load;

import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.fitness.pace.TrainingPaces;
import org.runningcoach.domain.fitness.vdot.Vdot;
import org.runningcoach.domain.log.model.Doubt;
import org.runningcoach.domain.log.model.Recording;

/**
 * The stress of one recorded run by the best that is known of it: its speed, else its heart rate, else its load.
 *
 * @param vdot the index held on the day; absent when there is none
 * @param heart the athlete's impulse; absent when rest or maximum is unknown, or heart rate says nothing
 */
public record RunStress(@Nullable Vdot vdot, @Nullable TrainingImpulse heart) {

    /** The stress of a run whose load, rated or not, is {@code load} AU. */
    public double of(Recording run, double load) {
        Double metres = run.metres();
        if (vdot != null && metres != null && !run.doubts().contains(Doubt.IMPLAUSIBLE_SPEED)) {
            double speed =
                    GradeAdjustedSpeed.metresPerMinute(metres, run.seconds(), run.ascentMetres(), run.descentMetres());
            double threshold = TrainingPaces.thresholdOf(vdot).metresPerMinute();
            return RunningStress.ofSpeed(speed, threshold, run.seconds());
        }
        Integer heartRate = run.averageHeartRate();
        if (heart != null && heartRate != null) {
            return RunningStress.ofImpulse(heart.of(run.seconds() / 60, heartRate), heart);
        }
        return RunningStress.ofLoad(load);
    }
}
