package org.runningcoach.domain.plan.model;

import java.time.LocalDate;

/**
 * What a week of the plan is for and holds.
 *
 * @param monday its first day
 * @param phase the methodology's own phase name
 * @param metres planned running volume of the whole week in metres, past days as done or assumed
 */
public record PlannedWeek(LocalDate monday, WeekKind kind, String phase, double metres) {}
