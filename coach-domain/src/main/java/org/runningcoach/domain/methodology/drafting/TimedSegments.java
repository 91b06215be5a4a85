package org.runningcoach.domain.methodology.drafting;

import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Role;
import org.runningcoach.domain.plan.model.Segment;

/** Writes stretches that end by the clock, with what the school has an athlete aim at in them. */
@FunctionalInterface
public interface TimedSegments {
    Segment timed(Role role, Intensity intensity, int seconds);
}
