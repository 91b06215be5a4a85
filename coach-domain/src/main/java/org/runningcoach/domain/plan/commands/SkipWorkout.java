package org.runningcoach.domain.plan.commands;

import org.runningcoach.domain.plan.model.SkipReason;

/**
 * Leaves a workout out; nothing makes up for it.
 *
 * @param workout its id in the plan in force
 */
public record SkipWorkout(String workout, SkipReason reason) implements HandEdit {}
