package org.runningcoach.domain.plan.model;

import java.time.LocalDate;

/**
 * A day that the athlete changed.
 *
 * @param revision the one that holds the change
 */
public record HandMark(LocalDate day, int revision) {}
