package org.runningcoach.domain.fitness.climate;

import java.util.OptionalDouble;

/**
 * Warm, damp air by a coaching table over the sum of temperature and dew point in °F; doubtful as a number, good as a
 * direction. It slows marathon, threshold and race pace; intervals and repetitions keep theirs with longer recoveries.
 *
 * @param temperature of the air in °C
 * @param dewPoint in °C
 */
public record Heat(double temperature, double dewPoint) {

    private static final double[] SUM_UP_TO = {100, 110, 120, 130, 140, 150, 160, 170, 180};
    private static final double[] PERCENT = {0, 0.25, 0.75, 1.5, 2.5, 3.75, 5.25, 7, 9};

    /** The share of the pace to add; none where hard running is off. */
    public OptionalDouble slowing() {
        double sum = 1.8 * (temperature + dewPoint) + 64;
        for (int row = 0; row < SUM_UP_TO.length; row++) {
            if (sum <= SUM_UP_TO[row] + 1e-9) {
                return OptionalDouble.of(PERCENT[row] / 100);
            }
        }
        return OptionalDouble.empty();
    }
}
