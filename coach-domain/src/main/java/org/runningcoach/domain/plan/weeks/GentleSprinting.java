package org.runningcoach.domain.plan.weeks;

import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Segment;
import org.runningcoach.domain.plan.model.SpeedShare;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.model.WorkoutType;

/** The sprint training of a beginner's first weeks (P30): acceleration and tempo at 90 % of the best speed at most, drills, low jumps. */
public final class GentleSprinting {

    private static final int MOST_PERCENT = 90;

    private GentleSprinting() {}

    public static boolean is(Workout workout) {
        boolean ofSprinters = workout.type() == WorkoutType.ACCELERATION
                || workout.type() == WorkoutType.EXTENSIVE_TEMPO
                || workout.type() == WorkoutType.TECHNIQUE;
        return ofSprinters
                && workout.steps().stream()
                        .flatMap(step -> step.segments().stream())
                        .allMatch(GentleSprinting::isGentle);
    }

    private static boolean isGentle(Segment segment) {
        SpeedShare speed = segment.target().speed();
        if (speed != null) {
            return speed.high() <= MOST_PERCENT;
        }
        return switch (segment.intensity()) {
            case EASY, RECOVERY, WALK, REST, DRILL, PLYOMETRIC_LOW -> true;
            default -> segment.intensity() == Intensity.STRIDE;
        };
    }
}
