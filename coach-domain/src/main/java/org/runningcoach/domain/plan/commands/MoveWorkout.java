package org.runningcoach.domain.plan.commands;

import java.time.LocalDate;

/**
 * Does a workout on another day.
 *
 * @param workout its id in the plan in force
 */
public record MoveWorkout(String workout, LocalDate to) implements HandEdit {}
