package org.runningcoach.domain.plan.weeks;

/** Bounds are compared unrounded; what exceeds them by less than a millionth keeps them. */
public final class Tolerance {

    private static final double EPSILON = 1e-6;

    private Tolerance() {}

    public static boolean exceeds(double value, double limit) {
        return value > limit + EPSILON;
    }
}
