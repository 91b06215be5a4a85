package org.runningcoach.domain.fitness.climate;

import org.jspecify.annotations.Nullable;

/**
 * The limits that weather sets whatever the pace; a choice of this project.
 *
 * @param airTemperature in °C
 * @param feltTemperature with the wind, in °C
 * @param wetBulbGlobe wet-bulb globe temperature in °C, when known
 */
public record Weather(
        double airTemperature,
        double feltTemperature,
        @Nullable Double wetBulbGlobe) {

    /** What an easy run that replaces a hard session in the heat may last at most. */
    public static final int MOST_EASY_MINUTES = 45;

    /** Whether a hard session becomes an easy one of at most 45 minutes, or moves indoors. */
    public boolean forbidsHardRunning() {
        return airTemperature >= 35 || (wetBulbGlobe != null && wetBulbGlobe >= 28);
    }

    public boolean isTooColdOutside() {
        return feltTemperature <= -20;
    }
}
