package org.runningcoach.api.plan;

import java.time.LocalDate;
import org.runningcoach.domain.plan.model.WeekEffect;

/**
 * A week before and after a change, past days as done or assumed, races left out.
 *
 * @param loadBefore in arbitrary units, minutes times effort
 */
record WeekEffectResponse(LocalDate monday, long loadBefore, long loadAfter, long metresBefore, long metresAfter) {

    static WeekEffectResponse of(WeekEffect week) {
        return new WeekEffectResponse(
                week.monday(),
                Math.round(week.loadBefore()),
                Math.round(week.loadAfter()),
                Math.round(week.metresBefore()),
                Math.round(week.metresAfter()));
    }
}
