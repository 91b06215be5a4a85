package org.runningcoach.domain.log.model;

import java.time.LocalDate;

/**
 * The dates for which an import is evidence.
 *
 * @param first the oldest date covered
 * @param last the newest date covered
 * @param complete whether a day without a run inside the dates is known to have had none; otherwise only the days with a run are known
 */
public record Coverage(LocalDate first, LocalDate last, boolean complete) {

    public Coverage {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("coverage ends on " + last + " before it begins on " + first);
        }
    }
}
