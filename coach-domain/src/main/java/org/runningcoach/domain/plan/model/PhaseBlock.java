package org.runningcoach.domain.plan.model;

import java.time.LocalDate;

/**
 * A stretch of the season with one aim, laid once backwards from the race and kept by every refresh.
 *
 * @param phase the methodology's own name for it, such as {@code I} to {@code IV} for Daniels
 */
public record PhaseBlock(String phase, LocalDate first, LocalDate last) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
