package org.runningcoach.domain.fitness.vdot;

/** The share of maximal oxygen uptake that can be held for a whole race: Daniels &amp; Gilbert, Oxygen Power (1979). */
public final class SustainableFraction {

    private SustainableFraction() {}

    public static double forMinutes(double minutes) {
        return 0.8 + 0.1894393 * StrictMath.exp(-0.012778 * minutes) + 0.2989558 * StrictMath.exp(-0.1932605 * minutes);
    }
}
