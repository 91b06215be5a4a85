package org.runningcoach.domain.plan.model;

import org.jspecify.annotations.Nullable;

/**
 * What to aim at in a segment: always an effort, and pace and heart rate where they are known and meaningful.
 *
 * @param effortLow on the CR-10 scale, 0 to 10
 * @param effortHigh on the CR-10 scale, 0 to 10
 * @param climb metres of ascent to look for; absent where the terrain does not matter
 * @param speed in a sprint session, the share of the best speed; absent elsewhere
 */
public record Target(
        @Nullable PaceRange pace,
        @Nullable HeartRateRange heartRate,
        int effortLow,
        int effortHigh,
        @Nullable Integer climb,
        @Nullable SpeedShare speed) {

    /** Without any word of climbing. */
    public Target(@Nullable PaceRange pace, @Nullable HeartRateRange heartRate, int effortLow, int effortHigh) {
        this(pace, heartRate, effortLow, effortHigh, null, null);
    }

    /** Without a share of the best speed. */
    public Target(
            @Nullable PaceRange pace,
            @Nullable HeartRateRange heartRate,
            int effortLow,
            int effortHigh,
            @Nullable Integer climb) {
        this(pace, heartRate, effortLow, effortHigh, climb, null);
    }

    /** By effort and share of the best speed. */
    public static Target of(int effortLow, int effortHigh, SpeedShare speed) {
        return new Target(null, null, effortLow, effortHigh, null, speed);
    }
}
