package org.runningcoach.domain.fitness.prediction;

import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.fitness.vdot.EquivalentTime;
import org.runningcoach.domain.fitness.vdot.RaceDistance;
import org.runningcoach.domain.fitness.vdot.Vdot;

/**
 * What a runner may expect of a race, in unrounded seconds.
 *
 * @param metres the distance
 * @param equivalentSeconds the time that the fitness index gives; absent outside 1500 m to the marathon
 * @param riegelSeconds the second opinion from a result more than twice as long or as short
 * @param realisticSeconds the time to reckon with
 * @param trust how far to trust it; a rough one holds within 10 % at best
 */
public record RacePrediction(
        double metres,
        @Nullable Double equivalentSeconds,
        @Nullable Double riegelSeconds,
        double realisticSeconds,
        Trust trust) {

    private static final double SECOND_OPINION_FROM = 2;
    private static final double LOW_TRUST_FROM = 4;
    private static final double ENOUGH_FOR_A_MARATHON = 50_000;
    private static final double ROUGH_SHARE = 0.10;

    /** A prediction from a result: the one closest in distance, see {@link Result#closestTo}. */
    public static RacePrediction from(Result result, double metres, double weeklyMetres) {
        double ratio = result.ratioTo(metres);
        double riegel =
                Riegel.seconds(result.metres(), result.seconds(), metres, Riegel.exponentTo(metres, weeklyMetres));
        if (RaceDistance.isUltra(metres)) {
            return new RacePrediction(metres, null, riegel, riegel, Trust.ROUGH);
        }
        boolean lawsHold = ratio <= LOW_TRUST_FROM && Riegel.holdsFor(result.seconds());
        Trust trust = lawsHold ? Trust.FAIR : Trust.LOW;
        if (!EquivalentTime.covers(metres)) {
            return new RacePrediction(metres, null, riegel, riegel, Trust.LOW);
        }
        Double equivalent = Vdot.ofRace(result.metres(), result.seconds())
                .map(vdot -> EquivalentTime.seconds(vdot, metres))
                .orElse(null);
        if (equivalent == null) {
            return new RacePrediction(metres, null, riegel, riegel, Trust.LOW);
        }
        if (ratio <= SECOND_OPINION_FROM) {
            return new RacePrediction(metres, equivalent, null, equivalent, trust);
        }
        boolean slower = RaceDistance.isMarathon(metres) && weeklyMetres < ENOUGH_FOR_A_MARATHON;
        double realistic = slower ? StrictMath.max(equivalent, riegel) : equivalent;
        return new RacePrediction(metres, equivalent, riegel, realistic, trust);
    }

    /**
     * A prediction from the index alone, for a runner without a result.
     *
     * @throws IllegalArgumentException when the curves do not cover the distance
     */
    public static RacePrediction from(Vdot vdot, double metres) {
        double equivalent = EquivalentTime.seconds(vdot, metres);
        return new RacePrediction(metres, equivalent, null, equivalent, Trust.LOW);
    }

    /** The fast end of a rough prediction; the time itself otherwise. */
    public double fastSeconds() {
        return realisticSeconds * (1 - margin());
    }

    /** The slow end of a rough prediction; the time itself otherwise. */
    public double slowSeconds() {
        return realisticSeconds * (1 + margin());
    }

    private double margin() {
        return trust == Trust.ROUGH ? ROUGH_SHARE : 0;
    }
}
