package org.runningcoach.projection.fitness;

import java.time.LocalDate;

/** A long run; its day may hold more than it. */
public record LongestRunView(LocalDate date, double seconds) {}
