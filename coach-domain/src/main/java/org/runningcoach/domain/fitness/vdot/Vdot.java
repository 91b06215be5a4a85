package org.runningcoach.domain.fitness.vdot;

import java.util.Optional;
import org.runningcoach.domain.fitness.HalfUp;

/**
 * The fitness index of Daniels &amp; Gilbert: an effective maximal oxygen uptake in ml per kg and minute, kept to 0.1 and
 * between 15 and 88. Every pace is computed from the kept value.
 */
public record Vdot(double value) implements Comparable<Vdot> {

    public static final Vdot LOWEST = new Vdot(15);
    public static final Vdot HIGHEST = new Vdot(88);

    public Vdot {
        if (!(value >= 15 && value <= 88)) {
            throw new IllegalArgumentException("a fitness index lies between 15 and 88, not at " + value);
        }
        value = HalfUp.toTenths(value);
    }

    /** The index nearest to any number: below 15 it is 15, above 88 it is 88. */
    public static Vdot nearest(double value) {
        return new Vdot(StrictMath.max(15, StrictMath.min(88, value)));
    }

    /**
     * The index that a race shows; none outside 1500 m to 50 km, 3.5 min to 6 h and 60 to 450 m/min, where the curves do not
     * hold, nor where the result lies outside 15 to 88, which is an error in the data.
     */
    public static Optional<Vdot> ofRace(double metres, double seconds) {
        double minutes = seconds / 60;
        double speed = metres / minutes;
        boolean curvesHold =
                EquivalentTime.covers(metres) && minutes >= 3.5 && minutes <= 360 && speed >= 60 && speed <= 450;
        if (!curvesHold) {
            return Optional.empty();
        }
        double exact = exactly(metres, minutes);
        return exact < LOWEST.value || exact > HIGHEST.value ? Optional.empty() : Optional.of(new Vdot(exact));
    }

    /** The unrounded, unchecked index of a distance in a time; strictly falling in the time. */
    static double exactly(double metres, double minutes) {
        return OxygenCost.atSpeed(metres / minutes) / SustainableFraction.forMinutes(minutes);
    }

    /** The speed in m/min at a fraction of this index; the fraction 1 is the speed at maximal oxygen uptake. */
    public double speedAt(double fraction) {
        return OxygenCost.speedFor(fraction * value);
    }

    public Vdot plus(double change) {
        return nearest(value + change);
    }

    /** This index times a factor, rounded down to 0.1, because what is left after a break is an upper bound. */
    public Vdot times(double factor) {
        double tolerance = 1e-6;
        return nearest(StrictMath.floor(value * factor * 10 + tolerance) / 10);
    }

    @Override
    public int compareTo(Vdot other) {
        return Double.compare(value, other.value);
    }
}
