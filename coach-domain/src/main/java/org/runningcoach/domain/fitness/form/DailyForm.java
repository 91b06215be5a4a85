package org.runningcoach.domain.fitness.form;

import java.time.LocalDate;

/**
 * Where an athlete stands at the end of a day, in units of running stress per day.
 *
 * @param date the day, in the athlete's zone
 * @param fitness the slow average of stress, time constant 42 days
 * @param fatigue the fast average of stress, time constant 7 days
 * @param form fitness less fatigue before the day's own training: what the day began with
 */
public record DailyForm(LocalDate date, double fitness, double fatigue, double form) {

    /** Below it the load is worth a warning. */
    private static final double DEEP_FATIGUE = -30;

    public boolean isDeeplyFatigued() {
        return form < DEEP_FATIGUE;
    }
}
