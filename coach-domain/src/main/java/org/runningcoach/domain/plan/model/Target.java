package org.runningcoach.domain.plan.model;

import org.jspecify.annotations.Nullable;

/**
 * What to aim at in a segment: always an effort, and pace and heart rate where they are known and meaningful.
 *
 * @param effortLow on the CR-10 scale, 0 to 10
 * @param effortHigh on the CR-10 scale, 0 to 10
 * @param speed in a sprint session, the share of the best speed; absent elsewhere
 */
public record Target(
        @Nullable PaceRange pace,
        @Nullable HeartRateRange heartRate,
        int effortLow,
        int effortHigh,
        @Nullable SpeedShare speed) {

    public Target(@Nullable PaceRange pace, @Nullable HeartRateRange heartRate, int effortLow, int effortHigh) {
        this(pace, heartRate, effortLow, effortHigh, null);
    }
}
