package org.runningcoach.domain.plan.commands;

import org.runningcoach.domain.plan.model.Workout;

/**
 * Puts easy running in the place of a harder workout.
 *
 * @param workout its id in the plan in force
 * @param by the easier session as the methodology writes it, on the same day
 */
public record EaseWorkout(String workout, Workout by) implements HandEdit {}
