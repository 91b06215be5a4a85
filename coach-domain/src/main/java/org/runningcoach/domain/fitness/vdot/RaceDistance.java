package org.runningcoach.domain.fitness.vdot;

/** Standard distances in metres. */
public final class RaceDistance {

    public static final double MILE = 1609.344;
    public static final double FIVE_KILOMETRES = 5_000;
    public static final double TEN_KILOMETRES = 10_000;
    public static final double HALF_MARATHON = 21_097.5;
    public static final double MARATHON = 42_195;

    private RaceDistance() {}
}
