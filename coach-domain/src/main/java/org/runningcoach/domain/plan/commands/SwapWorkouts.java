package org.runningcoach.domain.plan.commands;

/**
 * Lets two workouts change their days.
 *
 * @param one its id in the plan in force
 * @param other the id of the other
 */
public record SwapWorkouts(String one, String other) implements HandEdit {}
