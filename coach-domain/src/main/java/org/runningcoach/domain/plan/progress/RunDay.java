package org.runningcoach.domain.plan.progress;

import java.time.LocalDate;

/**
 * A day with running.
 *
 * @param recorded false when it is assumed
 */
public record RunDay(LocalDate date, double seconds, boolean recorded) {}
