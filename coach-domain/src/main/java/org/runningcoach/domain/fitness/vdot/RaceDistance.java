package org.runningcoach.domain.fitness.vdot;

/** Standard distances in metres. */
public final class RaceDistance {

    public static final double MILE = 1609.344;
    public static final double FIVE_KILOMETRES = 5_000;
    public static final double TEN_KILOMETRES = 10_000;
    public static final double HALF_MARATHON = 21_097.5;
    public static final double MARATHON = 42_195;

    private static final double TOLERANCE = 100;

    private RaceDistance() {}

    /** Whether a distance is a marathon, allowing 100 m for how people write it. */
    public static boolean isMarathon(double metres) {
        return StrictMath.abs(metres - MARATHON) <= TOLERANCE;
    }

    /** Whether a distance is longer than a marathon. */
    public static boolean isUltra(double metres) {
        return metres > MARATHON + TOLERANCE;
    }
}
