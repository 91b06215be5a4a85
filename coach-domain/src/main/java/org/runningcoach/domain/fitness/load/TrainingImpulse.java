package org.runningcoach.domain.fitness.load;

import org.runningcoach.domain.athlete.model.Sex;

/**
 * The heart-rate impulse of an athlete's sessions (Banister 1991): minutes times the share of the heart-rate reserve, weighted
 * exponentially and apart for men and women (Morton et al. 1990).
 *
 * @param restingHeartRate beats per minute, below the maximum
 * @param maximumHeartRate beats per minute
 * @param sex whose weighting applies; the mean of both when unspecified, a choice of this project
 */
public record TrainingImpulse(int restingHeartRate, int maximumHeartRate, Sex sex) {

    /** Threshold running lies between 88 and 92 % of the maximum (Daniels); its middle stands for an hour's best effort. */
    private static final double THRESHOLD_SHARE_OF_MAXIMUM = 0.90;

    public TrainingImpulse {
        if (restingHeartRate <= 0 || restingHeartRate >= maximumHeartRate) {
            throw new IllegalArgumentException("a resting heart rate of " + restingHeartRate
                    + " does not lie between 0 and the maximum of " + maximumHeartRate);
        }
    }

    public double of(double minutes, double averageHeartRate) {
        double reserve = StrictMath.clamp(
                (averageHeartRate - restingHeartRate) / (maximumHeartRate - restingHeartRate), 0.0, 1.0);
        return minutes * reserve * weight(sex, reserve);
    }

    /** The impulse of one hour at threshold, the yardstick that turns an impulse into {@link RunningStress}. */
    public double ofThresholdHour() {
        return of(60, THRESHOLD_SHARE_OF_MAXIMUM * maximumHeartRate);
    }

    private static double weight(Sex sex, double reserve) {
        return switch (sex) {
            case MALE -> 0.64 * StrictMath.exp(1.92 * reserve);
            case FEMALE -> 0.86 * StrictMath.exp(1.67 * reserve);
            case UNSPECIFIED -> (weight(Sex.MALE, reserve) + weight(Sex.FEMALE, reserve)) / 2;
        };
    }
}
