package org.runningcoach.domain.fitness.pace;

import org.runningcoach.domain.fitness.HalfUp;
import org.runningcoach.domain.fitness.vdot.RaceDistance;

/** A running pace in seconds per kilometre, unrounded; a larger one is slower. */
public record Pace(double secondsPerKilometre) implements Comparable<Pace> {

    public Pace {
        if (!(secondsPerKilometre > 0 && secondsPerKilometre < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a pace is above 0 s/km, not " + secondsPerKilometre);
        }
    }

    public static Pace of(double metres, double seconds) {
        return new Pace(seconds * 1000 / metres);
    }

    public static Pace ofSpeed(double metresPerMinute) {
        return new Pace(60_000 / metresPerMinute);
    }

    public double metresPerMinute() {
        return 60_000 / secondsPerKilometre;
    }

    /** Seconds per kilometre as shown. */
    public int perKilometre() {
        return split(1_000);
    }

    /** Seconds per mile as shown, rounded from the exact pace and not from the rounded kilometre. */
    public int perMile() {
        return split(RaceDistance.MILE);
    }

    /** The time for a distance at this pace, to the second, as for 200 m and 400 m on the track. */
    public int split(double metres) {
        return HalfUp.toWhole(secondsFor(metres));
    }

    public double secondsFor(double metres) {
        return secondsPerKilometre * metres / 1000;
    }

    public Pace slowerBy(double seconds) {
        return new Pace(secondsPerKilometre + seconds);
    }

    /** This pace with its time multiplied: 1.02 is two per cent slower. */
    public Pace times(double factor) {
        return new Pace(secondsPerKilometre * factor);
    }

    public boolean isSlowerThan(Pace other) {
        return secondsPerKilometre > other.secondsPerKilometre;
    }

    /** Orders from fast to slow. */
    @Override
    public int compareTo(Pace other) {
        return Double.compare(secondsPerKilometre, other.secondsPerKilometre);
    }
}
