package org.runningcoach.domain.plan.model;

import org.runningcoach.domain.athlete.model.RacePriority;

/**
 * A race that was run.
 *
 * @param metres its distance
 * @param seconds its time
 * @param priority C races leave no recovery window behind
 */
public record RaceResult(double metres, double seconds, RacePriority priority) {}
