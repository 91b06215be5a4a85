package org.runningcoach.domain.plan.model;

/**
 * A stretch at one intensity.
 *
 * @param seconds planned duration, at least 0; an estimate when the segment is measured by distance
 * @param metres planned distance, at least 0; an estimate when it is measured by time, 0 when standing
 */
public record Segment(Role role, Intensity intensity, Measure measure, int seconds, int metres, Target target) {}
