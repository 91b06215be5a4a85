package org.runningcoach.domain.plan.model;

/** A workout that stands where none stood. */
public record AddedWorkout(PlannedWorkout workout, Explanation reason) {}
