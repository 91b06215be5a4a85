package org.runningcoach.domain.plan.model;

import java.time.LocalDate;

/**
 * A workout whose standing changed, the athlete's word included.
 *
 * @param workout its id
 * @param day for which it was planned
 */
public record FlippedEntry(String workout, LocalDate day, WorkoutType type, LedgerState from, LedgerState to) {}
