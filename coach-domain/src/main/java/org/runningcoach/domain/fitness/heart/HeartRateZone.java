package org.runningcoach.domain.fitness.heart;

import org.runningcoach.domain.fitness.HalfUp;

/**
 * The heart rates of each training intensity in Daniels' Running Formula (ch. 4), as percentages of the maximum. There is none
 * for repetitions, strides and sprints: the heart answers too late to steer them.
 */
public enum HeartRateZone {
    EASY(65, 79, 59, 74),
    MARATHON(80, 89, 75, 84),
    THRESHOLD(88, 92, 83, 88),
    INTERVAL(97.5, 100, 95, 100);

    private final double lowPercent;
    private final double highPercent;
    private final double lowReservePercent;
    private final double highReservePercent;

    HeartRateZone(double lowPercent, double highPercent, double lowReservePercent, double highReservePercent) {
        this.lowPercent = lowPercent;
        this.highPercent = highPercent;
        this.lowReservePercent = lowReservePercent;
        this.highReservePercent = highReservePercent;
    }

    public double lowPercent() {
        return lowPercent;
    }

    public double highPercent() {
        return highPercent;
    }

    /** The lower end in beats per minute. */
    public int low(MaximumHeartRate maximum) {
        return share(maximum, lowPercent);
    }

    /** The upper end in beats per minute. */
    public int high(MaximumHeartRate maximum) {
        return share(maximum, highPercent);
    }

    /** The lower end by heart-rate reserve, for an athlete whose resting heart rate is known. */
    public int low(MaximumHeartRate maximum, int resting) {
        return reserve(maximum, resting, lowReservePercent);
    }

    /** The upper end by heart-rate reserve, for an athlete whose resting heart rate is known. */
    public int high(MaximumHeartRate maximum, int resting) {
        return reserve(maximum, resting, highReservePercent);
    }

    private static int share(MaximumHeartRate maximum, double percent) {
        return HalfUp.toWhole(maximum.beatsPerMinute() * percent / 100);
    }

    /**
     * Rest plus a share of what lies between rest and maximum (Karvonen et al. 1957). The shares are the book's ranges of
     * maximal oxygen uptake, which the reserve follows closely; taking them over is a choice of this project.
     */
    private static int reserve(MaximumHeartRate maximum, int resting, double percent) {
        return HalfUp.toWhole(resting + (maximum.beatsPerMinute() - resting) * percent / 100);
    }
}
