package org.runningcoach.domain.fitness.vdot;

import org.runningcoach.domain.fitness.HalfUp;

/**
 * The race time that an index gives at a distance: the curves inverted by bisection. Agrees with the tables of Daniels'
 * Running Formula within 2 s (5 km), 3 s (10 km), 6 s (half marathon) and 20 s (marathon) from index 32 up.
 */
public final class EquivalentTime {

    private static final int MOST_STEPS = 100;
    private static final double WIDTH_IN_MINUTES = 1e-7;

    private EquivalentTime() {}

    /** Whether the curves hold at this distance: 1500 m to 50 km. */
    public static boolean covers(double metres) {
        return metres >= 1_500 && metres <= 50_000;
    }

    /**
     * The unrounded time in seconds.
     *
     * @throws IllegalArgumentException when the curves do not cover the distance
     */
    public static double seconds(Vdot vdot, double metres) {
        if (!covers(metres)) {
            throw new IllegalArgumentException(
                    "race times are equivalent from 1500 m to 50 km, not at " + metres + " m");
        }
        double fast = metres / 700;
        double slow = metres / 30;
        for (int step = 0; step < MOST_STEPS && slow - fast >= WIDTH_IN_MINUTES; step++) {
            double middle = (fast + slow) / 2;
            if (Vdot.exactly(metres, middle) > vdot.value()) {
                fast = middle;
            } else {
                slow = middle;
            }
        }
        return (fast + slow) / 2 * 60;
    }

    /** The time as shown: to the second. */
    public static int wholeSeconds(Vdot vdot, double metres) {
        return HalfUp.toWhole(seconds(vdot, metres));
    }
}
