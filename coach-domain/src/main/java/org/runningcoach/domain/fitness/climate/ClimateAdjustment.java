package org.runningcoach.domain.fitness.climate;

import java.util.Optional;
import org.runningcoach.domain.fitness.pace.Pace;

/** Altitude and heat together: their slowing adds up, to at most 12 %. */
public final class ClimateAdjustment {

    private static final double MOST = 0.12;

    private ClimateAdjustment() {}

    /** The adjusted marathon, threshold or race pace; none when only effort counts or hard running is off. */
    public static Optional<Pace> adjust(Pace pace, Altitude altitude, Heat heat) {
        if (altitude.secondsPerKilometre().isEmpty() || heat.slowing().isEmpty()) {
            return Optional.empty();
        }
        double byAltitude = altitude.secondsPerKilometre().getAsDouble() / pace.secondsPerKilometre();
        double slowing = StrictMath.min(MOST, byAltitude + heat.slowing().getAsDouble());
        return Optional.of(pace.times(1 + slowing));
    }
}
