package org.runningcoach.domain.fitness.prediction;

import org.runningcoach.domain.fitness.vdot.RaceDistance;

/** Race times as a power of distance: Riegel 1981, American Scientist 69:285, stated for about 3.5 to 230 minutes. */
public final class Riegel {

    /** Riegel's own exponent. */
    public static final double STANDARD = 1.06;

    /** The middle of 1.10 to 1.15, used beyond the marathon; rough. */
    public static final double ULTRA = 1.125;

    private static final double FORTY_KILOMETRES = 40_000;
    private static final double SIXTY_KILOMETRES = 60_000;

    private Riegel() {}

    public static double seconds(double metres, double seconds, double targetMetres, double exponent) {
        return seconds * StrictMath.pow(targetMetres / metres, exponent);
    }

    /**
     * The exponent towards a target: steeper to the marathon the less a runner runs in a week. The three marathon values are a
     * choice of this project in the direction of Vickers &amp; Vertosick 2016.
     */
    public static double exponentTo(double targetMetres, double weeklyMetres) {
        if (RaceDistance.isUltra(targetMetres)) {
            return ULTRA;
        }
        if (!RaceDistance.isMarathon(targetMetres)) {
            return STANDARD;
        }
        if (weeklyMetres >= SIXTY_KILOMETRES) {
            return 1.07;
        }
        return weeklyMetres >= FORTY_KILOMETRES ? 1.08 : 1.10;
    }

    /** Whether the law was stated for a time of this length. */
    public static boolean holdsFor(double seconds) {
        return seconds >= 210 && seconds <= 13_800;
    }
}
