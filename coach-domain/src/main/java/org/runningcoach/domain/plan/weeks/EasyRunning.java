package org.runningcoach.domain.plan.weeks;

import org.runningcoach.domain.plan.model.Workout;

/** Whether a session is nothing but easy running and walking, with or without strides. */
public final class EasyRunning {

    private EasyRunning() {}

    public static boolean is(Workout workout) {
        return workout.segments().allMatch(segment -> switch (segment.intensity()) {
            case EASY, HIKE, RECOVERY, WALK, REST -> true;
            default -> false;
        });
    }

    public static boolean isWithStrides(Workout workout) {
        return workout.segments().allMatch(segment -> switch (segment.intensity()) {
            case EASY, HIKE, RECOVERY, WALK, REST, STRIDE -> true;
            default -> false;
        });
    }
}
