package org.runningcoach.domain.fitness.load;

/** The energy of running a metre up or down a slope, in J per kg (Minetti et al. 2002, J Appl Physiol 93:1039). */
public final class GradientCost {

    private static final double FLAT = 3.6;
    private static final double STEEPEST = 0.45;

    private GradientCost() {}

    /** The cost at a gradient (0.10 climbs 10 m in 100 m), held at ±0.45 where the measurements end. */
    public static double perMetre(double gradient) {
        double i = StrictMath.clamp(gradient, -STEEPEST, STEEPEST);
        return ((((155.4 * i - 30.4) * i - 43.3) * i + 46.3) * i + 19.5) * i + FLAT;
    }

    /** The cost as a multiple of running on the flat. */
    public static double factor(double gradient) {
        return perMetre(gradient) / FLAT;
    }
}
