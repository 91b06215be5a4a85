package org.runningcoach.domain.plan.model;

import org.jspecify.annotations.Nullable;

/**
 * A stretch at one intensity.
 *
 * @param seconds planned duration, at least 0; an estimate when the segment is measured by distance
 * @param metres planned distance, at least 0; an estimate when it is measured by time, 0 when standing
 * @param contacts ground contacts of a set of jumps, at least 1; absent elsewhere
 */
public record Segment(
        Role role,
        Intensity intensity,
        Measure measure,
        int seconds,
        int metres,
        Target target,
        @Nullable Integer contacts) {

    public Segment(Role role, Intensity intensity, Measure measure, int seconds, int metres, Target target) {
        this(role, intensity, measure, seconds, metres, target, null);
    }
}
