package org.runningcoach.domain.fitness.efficiency;

/** Speed per heartbeat (Friel): grade-adjusted m/min over beats per minute, for easy and marathon-pace runs of even pace. */
public final class AerobicEfficiency {

    private AerobicEfficiency() {}

    public static double of(double metresPerMinute, double averageHeartRate) {
        return metresPerMinute / averageHeartRate;
    }

    /**
     * How much of the efficiency of the first half of a steady run was lost in the second, in per cent; the run lasts at least
     * 40 minutes and its first 10 are left out.
     */
    public static double decouplingPercent(double firstHalf, double secondHalf) {
        return 100 * (firstHalf - secondHalf) / firstHalf;
    }
}
