package org.runningcoach.domain.athlete.model;

import java.time.LocalDate;

/** Days without any session (travel, exams), both ends included. */
public record Blackout(LocalDate first, LocalDate last) {

    public Blackout {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a blackout ends on " + last + " before it begins on " + first);
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
