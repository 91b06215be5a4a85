package org.runningcoach.domain.plan.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.model.DayState;

/**
 * Days on which nothing could be run.
 *
 * @param state {@link DayState#BLACKOUT} or {@link DayState#ILL}
 * @param last absent while it goes on
 */
public record Absence(
        DayState state, LocalDate first, @Nullable LocalDate last) {

    public Absence {
        if (state != DayState.BLACKOUT && state != DayState.ILL) {
            throw new IllegalArgumentException("nobody is absent for being " + state);
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && (last == null || !day.isAfter(last));
    }
}
