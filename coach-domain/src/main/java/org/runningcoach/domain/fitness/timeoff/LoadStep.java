package org.runningcoach.domain.fitness.timeoff;

import org.jspecify.annotations.Nullable;

/**
 * One step of a return to running.
 *
 * @param days how long it lasts
 * @param share of the mean weekly volume of the four weeks before the break
 * @param mostMetresPerWeek a further cap on the week; absent after breaks of up to 56 days
 */
public record LoadStep(int days, double share, @Nullable Double mostMetresPerWeek) {

    static LoadStep uncapped(int days, double share) {
        return new LoadStep(days, share, null);
    }

    /** The most a week of this step may hold, given the weekly volume before the break, in metres. */
    public double metresPerWeek(double metresBefore) {
        double metres = share * metresBefore;
        return mostMetresPerWeek == null ? metres : StrictMath.min(metres, mostMetresPerWeek);
    }
}
