package org.runningcoach.domain.athlete.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A condition that stands.
 *
 * @param since the first day it applies
 * @param until the last day it is reckoned to apply; absent while nobody can tell
 */
public record HealthReport(
        HealthCondition condition,
        LocalDate since,
        @Nullable LocalDate until) {

    /** One that stands until it is cleared. */
    public HealthReport(HealthCondition condition, LocalDate since) {
        this(condition, since, null);
    }
}
