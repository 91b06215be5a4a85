package org.runningcoach.domain.plan.model;

import java.time.LocalDate;

/** A workout that goes without another in its place. */
public record RemovedWorkout(String id, LocalDate date, Explanation reason) {}
