package org.runningcoach.saga.reconciliation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.log.events.ImportCompleted;
import org.runningcoach.domain.log.events.ImportRemoved;

/**
 * How far a change of an athlete's log reaches back.
 *
 * @param since the first day with another activity; absent when none changed
 * @param known the first day of which more, or less, is known; absent when that may be any
 */
record Change(
        UUID athlete, @Nullable LocalDate since, @Nullable LocalDate known) {

    static Change on(UUID athlete, LocalDate day) {
        return new Change(athlete, day, day);
    }

    static Change of(ImportCompleted event, @Nullable LocalDate covered) {
        LocalDate earliest = event.earliest();
        boolean coveredBefore = covered != null && (earliest == null || covered.isBefore(earliest));
        return new Change(event.athlete(), earliest, coveredBefore ? covered : earliest);
    }

    /** What the file covered is gone with it. */
    static Change of(ImportRemoved event) {
        return new Change(event.athlete(), event.earliest(), null);
    }
}
