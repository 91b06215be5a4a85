package org.runningcoach.domain.plan.model;

/**
 * A workout that takes the place of another on the same day.
 *
 * @param replaces the id of the one that goes
 */
public record ReplacedWorkout(String replaces, PlannedWorkout by, Explanation reason) {}
