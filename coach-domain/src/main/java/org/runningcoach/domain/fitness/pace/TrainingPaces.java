package org.runningcoach.domain.fitness.pace;

import org.runningcoach.domain.fitness.vdot.EquivalentTime;
import org.runningcoach.domain.fitness.vdot.OxygenCost;
import org.runningcoach.domain.fitness.vdot.RaceDistance;
import org.runningcoach.domain.fitness.vdot.Vdot;

/**
 * The training paces of an index, each faster than the one before it. The fractions of easy running, the marathon factor for
 * slow runners and the repetition gap are fits of this project to the single values published in Daniels' Running Formula
 * (3rd ed.), within 1.3 s; below index 30 they extrapolate and the effort comes before the pace.
 *
 * @param easySlow the slow end of easy and long runs; recovery may be slower still
 * @param easyFast the fast end of easy and long runs
 * @param marathon race pace of the equivalent marathon, eased below index 52
 * @param threshold comfortably hard, 88 % of the index
 * @param interval hard bouts of 2 to 5 minutes, 97.5 % of the index
 * @param repetition fast and relaxed, about the pace of a mile race
 */
public record TrainingPaces(
        Pace easySlow, Pace easyFast, Pace marathon, Pace threshold, Pace interval, Pace repetition) {

    private static final double THRESHOLD = 0.88;
    private static final double INTERVAL = 0.975;
    private static final double FOUR_HUNDREDS_PER_KILOMETRE = 2.5;

    public static TrainingPaces of(Vdot vdot) {
        double v = vdot.value();
        Pace interval = at(v, INTERVAL);
        return new TrainingPaces(
                easySlow(v),
                easyFast(v),
                marathon(vdot),
                thresholdOf(vdot),
                interval,
                interval.slowerBy(-FOUR_HUNDREDS_PER_KILOMETRE * repetitionGapPerFourHundred(v)));
    }

    /** Halfway between the ends of easy running, at an index that need not be rounded: what a runner's one easy pace means. */
    public static Pace easyMean(double index) {
        return new Pace((easySlow(index).secondsPerKilometre() + easyFast(index).secondsPerKilometre()) / 2);
    }

    /** The threshold pace alone, for whoever needs it often: the marathon pace costs a bisection. */
    public static Pace thresholdOf(Vdot vdot) {
        return at(vdot.value(), THRESHOLD);
    }

    private static Pace easySlow(double v) {
        return at(v, 0.6293 + 0.00032 * StrictMath.max(0, 45 - v));
    }

    private static Pace easyFast(double v) {
        return at(v, 0.7165 + 0.00028 * v);
    }

    private static Pace at(double v, double fraction) {
        return Pace.ofSpeed(OxygenCost.speedFor(fraction * v));
    }

    /** Below index 16.2 the extrapolated marathon would be slower than easy running; there it stays one second faster. */
    private static Pace marathon(Vdot vdot) {
        double below = StrictMath.max(0, 52 - vdot.value());
        Pace race = Pace.of(RaceDistance.MARATHON, EquivalentTime.seconds(vdot, RaceDistance.MARATHON));
        Pace eased = race.times(1 + 5.85e-5 * below * below);
        Pace slowest = easyFast(vdot.value()).slowerBy(-1);
        return eased.isSlowerThan(slowest) ? slowest : eased;
    }

    /** Daniels' rule of thumb: 6 s per 400 m quicker than interval pace, up to 8 s for runners below an index of about 50. */
    private static double repetitionGapPerFourHundred(double v) {
        return 6 + 2 * StrictMath.clamp((52 - v) / 4, 0.0, 1.0);
    }
}
