package org.runningcoach.domain.methodology.daniels;

import java.util.List;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Role;
import org.runningcoach.domain.plan.model.Step;

/** Light, quick runs of 20 seconds with 45 seconds of walking, four to eight of them (Daniels' Running Formula, ch. 4). */
final class Strides {

    /** How many end an easy run. */
    static final int USUAL = 6;

    private static final int SECONDS = 20;
    private static final int REST_SECONDS = 45;

    private Strides() {}

    static Step of(int times, Paces paces) {
        return new Step(
                times,
                List.of(
                        paces.timed(Role.WORK, Intensity.STRIDE, SECONDS),
                        paces.timed(Role.RECOVERY, Intensity.WALK, REST_SECONDS)));
    }

    /** Their time in whole minutes, rounded up. */
    static int minutes(int times) {
        return (times * (SECONDS + REST_SECONDS) + 59) / 60;
    }
}
