package org.runningcoach.domain.methodology.drafting;

import java.util.List;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Role;
import org.runningcoach.domain.plan.model.Step;

/** Light, quick runs of 20 seconds with 45 seconds of walking, four to eight of them (Daniels' Running Formula, ch. 4). */
public final class Strides {

    /** How many end an easy run. */
    public static final int USUAL = 6;

    private static final int SECONDS = 20;
    private static final int REST_SECONDS = 45;

    private Strides() {}

    public static Step of(int times, TimedSegments writer) {
        return new Step(
                times,
                List.of(
                        writer.timed(Role.WORK, Intensity.STRIDE, SECONDS),
                        writer.timed(Role.RECOVERY, Intensity.WALK, REST_SECONDS)));
    }

    /** Their time in whole minutes, rounded up. */
    public static int minutes(int times) {
        return (times * (SECONDS + REST_SECONDS) + 59) / 60;
    }
}
