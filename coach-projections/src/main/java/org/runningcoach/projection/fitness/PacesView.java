package org.runningcoach.projection.fitness;

import org.runningcoach.domain.fitness.pace.TrainingPaces;

/** Training paces in whole seconds per kilometre. */
public record PacesView(int easySlow, int easyFast, int marathon, int threshold, int interval, int repetition) {

    static PacesView of(TrainingPaces paces) {
        return new PacesView(
                paces.easySlow().perKilometre(),
                paces.easyFast().perKilometre(),
                paces.marathon().perKilometre(),
                paces.threshold().perKilometre(),
                paces.interval().perKilometre(),
                paces.repetition().perKilometre());
    }
}
