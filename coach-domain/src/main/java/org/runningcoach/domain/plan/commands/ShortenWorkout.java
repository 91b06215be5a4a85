package org.runningcoach.domain.plan.commands;

import org.runningcoach.domain.plan.model.Workout;

/**
 * Makes a workout shorter.
 *
 * @param workout its id in the plan in force
 * @param by the shorter session as the methodology writes it, on the same day
 */
public record ShortenWorkout(String workout, Workout by) implements HandEdit {}
