package org.runningcoach.domain.fitness.heart;

/**
 * The line between percentages of maximal heart rate and of maximal oxygen uptake: Swain et al. 1994, Med Sci Sports Exerc
 * 26:112. A single runner may lie 5 to 8 % beside it.
 */
public final class OxygenByHeartRate {

    private static final double SLOPE = 0.64;
    private static final double INTERCEPT = 37;

    private OxygenByHeartRate() {}

    public static double heartRatePercent(double oxygenPercent) {
        return SLOPE * oxygenPercent + INTERCEPT;
    }

    public static double oxygenPercent(double heartRatePercent) {
        return (heartRatePercent - INTERCEPT) / SLOPE;
    }
}
