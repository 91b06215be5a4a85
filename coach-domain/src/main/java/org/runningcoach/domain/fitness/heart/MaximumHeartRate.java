package org.runningcoach.domain.fitness.heart;

import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.fitness.HalfUp;

/**
 * The highest heart rate of an athlete.
 *
 * @param beatsPerMinute 150 to 215 when measured
 * @param measured otherwise estimated from age and wrong by 7 to 10 beats for one runner in three
 */
public record MaximumHeartRate(int beatsPerMinute, boolean measured) {

    /** The measured value when there is a plausible one, otherwise the estimate for the age in years. */
    public static MaximumHeartRate of(@Nullable Integer measured, int age) {
        return measured != null && isPlausible(measured) ? new MaximumHeartRate(measured, true) : estimatedAt(age);
    }

    /** 208 less 0.7 times the age: Tanaka, Monahan &amp; Seals 2001, J Am Coll Cardiol 37:153. */
    public static MaximumHeartRate estimatedAt(int age) {
        return new MaximumHeartRate(HalfUp.toWhole(208 - 0.7 * age), false);
    }

    /** Whether a measurement can be believed: 150 to 215, held for at least 3 s. */
    public static boolean isPlausible(int beatsPerMinute) {
        return beatsPerMinute >= 150 && beatsPerMinute <= 215;
    }

    /** A heart rate as a percentage of this maximum. */
    public double percentOf(double heartRate) {
        return 100 * heartRate / beatsPerMinute;
    }
}
