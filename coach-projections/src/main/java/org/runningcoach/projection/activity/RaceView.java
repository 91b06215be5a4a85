package org.runningcoach.projection.activity;

import org.runningcoach.domain.athlete.model.RacePriority;

/**
 * What makes a run a race.
 *
 * @param metres the official distance
 * @param seconds the official time
 */
public record RaceView(double metres, double seconds, RacePriority priority) {}
