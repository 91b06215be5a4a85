package org.runningcoach.domain.fitness.climate;

import java.util.OptionalDouble;

/**
 * A height above the sea and what it costs: about 4.5 s per mile for each 1000 ft above 3000 ft (VDOT O2, altitude adjustment).
 * It slows marathon, threshold, interval and race pace; repetitions keep theirs and easy runs go by effort.
 *
 * @param metres above sea level
 * @param acclimatised after 21 nights at this height the cost is halved, a choice of this project
 */
public record Altitude(double metres, boolean acclimatised) {

    /** Recoveries of repetitions at a height that slows, times the usual; a choice of this project. */
    public static final double RECOVERY_FACTOR = 1.25;

    private static final double FEELS_FROM = 914.4;
    private static final double PACES_END = 2_750;
    private static final double THOUSAND_FEET = 304.8;
    private static final double SECONDS_PER_KILOMETRE = 2.796;

    public boolean slows() {
        return metres > FEELS_FROM;
    }

    /** The seconds per kilometre to add; none above 2750 m, where only effort counts. */
    public OptionalDouble secondsPerKilometre() {
        if (metres > PACES_END) {
            return OptionalDouble.empty();
        }
        double full = StrictMath.max(0, metres - FEELS_FROM) / THOUSAND_FEET * SECONDS_PER_KILOMETRE;
        return OptionalDouble.of(acclimatised ? full / 2 : full);
    }

    /** The share of aerobic power at sea level that is left: Péronnet, Thibault &amp; Cousineau 1991, a cross-check of the rule above. */
    public double powerShare() {
        return 1 - 11.7e-9 * metres * metres - 4.01e-6 * metres;
    }
}
