package org.runningcoach.domain.plan.rules;

import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Role;
import org.runningcoach.domain.plan.model.Segment;
import org.runningcoach.domain.plan.model.SpeedShare;
import org.runningcoach.domain.plan.model.Workout;

/** The flying part of a run for maximal velocity: what follows the build-up, at 98 % of the best speed or more. */
final class FlyingRun {

    private static final int FLYING_PERCENT = 98;

    private FlyingRun() {}

    static boolean isFlying(Segment segment) {
        SpeedShare speed = segment.target().speed();
        return segment.role() == Role.WORK
                && segment.intensity() == Intensity.SPRINT
                && (speed == null || speed.low() >= FLYING_PERCENT);
    }

    static double metres(Workout run) {
        return run.segments()
                .filter(FlyingRun::isFlying)
                .mapToInt(Segment::metres)
                .sum();
    }
}
