package org.runningcoach.domain.fitness.vdot;

/**
 * The oxygen a runner uses at a steady speed on the flat, in ml per kg and minute: Daniels &amp; Gilbert, Oxygen Power
 * (1979).
 */
public final class OxygenCost {

    private static final double INTERCEPT = -4.60;
    private static final double LINEAR = 0.182258;
    private static final double QUADRATIC = 0.000104;

    private OxygenCost() {}

    public static double atSpeed(double metresPerMinute) {
        return INTERCEPT + LINEAR * metresPerMinute + QUADRATIC * metresPerMinute * metresPerMinute;
    }

    /**
     * The speed in m/min that uses this much oxygen: the positive root of the same parabola, not the fitted polynomial that
     * circulates beside it and differs by seconds per kilometre.
     */
    public static double speedFor(double oxygen) {
        double discriminant = LINEAR * LINEAR + 4 * QUADRATIC * (oxygen - INTERCEPT);
        return (-LINEAR + StrictMath.sqrt(discriminant)) / (2 * QUADRATIC);
    }
}
