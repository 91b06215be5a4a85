package org.runningcoach.projection.fitness;

import org.runningcoach.domain.fitness.form.DailyForm;

/** Figures as they are shown: no more digits than the measurement bears. */
public final class Rounded {

    private Rounded() {}

    /** To the unit: metres, seconds, load. */
    public static double whole(double value) {
        return Math.rint(value);
    }

    /** To the tenth: fitness index, fitness, fatigue. */
    public static double tenth(double value) {
        // adding zero turns a negative zero into a plain one
        return Math.rint(value * 10) / 10 + 0.0;
    }

    /** A share of one, to the per cent. */
    public static double share(double value) {
        return Math.rint(value * 100) / 100;
    }

    /** Fitness, fatigue and form, each to the tenth. */
    public static DailyForm form(DailyForm form) {
        return new DailyForm(form.date(), tenth(form.fitness()), tenth(form.fatigue()), tenth(form.form()));
    }
}
