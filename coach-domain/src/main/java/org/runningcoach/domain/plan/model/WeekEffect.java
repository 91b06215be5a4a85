package org.runningcoach.domain.plan.model;

import java.time.LocalDate;

/**
 * What a change means for a week: all of it, past days as done or assumed, races left out.
 *
 * @param monday its first day
 * @param loadBefore arbitrary units
 * @param metresBefore running volume
 */
public record WeekEffect(
        LocalDate monday, double loadBefore, double loadAfter, double metresBefore, double metresAfter) {}
