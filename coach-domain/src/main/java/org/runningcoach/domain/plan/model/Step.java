package org.runningcoach.domain.plan.model;

import java.util.List;

/**
 * Segments done in order, as often as said: 1 for a plain stretch, more for a set of repetitions.
 *
 * @param times how often, at least 1
 */
public record Step(int times, List<Segment> segments) {

    public Step {
        segments = List.copyOf(segments);
    }

    public static Step once(Segment segment) {
        return new Step(1, List.of(segment));
    }
}
