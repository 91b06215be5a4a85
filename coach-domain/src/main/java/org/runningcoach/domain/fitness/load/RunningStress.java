package org.runningcoach.domain.fitness.load;

/**
 * The stress of a run on one scale for an athlete's whole history: 100 is one hour at threshold pace, and it grows with the
 * square of the speed (the concept of Coggan and Allen, carried to running).
 */
public final class RunningStress {

    private static final double PER_THRESHOLD_HOUR = 100;

    /** The session load of an hour at threshold: 60 minutes at effort 6; the scale for sessions without a pace, this project's. */
    private static final double LOAD_OF_THRESHOLD_HOUR = 360;

    private RunningStress() {}

    /** The stress of a run by its grade-adjusted speed against the speed at threshold pace, both in m/min. */
    public static double ofSpeed(double metresPerMinute, double thresholdMetresPerMinute, double seconds) {
        double intensity = metresPerMinute / thresholdMetresPerMinute;
        return PER_THRESHOLD_HOUR * (seconds / 3600) * intensity * intensity;
    }

    /** The stress estimated from a heart-rate impulse, against the athlete's own hour at threshold. */
    public static double ofImpulse(double impulse, TrainingImpulse athlete) {
        return impulse * PER_THRESHOLD_HOUR / athlete.ofThresholdHour();
    }

    /** The stress estimated from a session load in AU. */
    public static double ofLoad(double load) {
        return load * PER_THRESHOLD_HOUR / LOAD_OF_THRESHOLD_HOUR;
    }
}
