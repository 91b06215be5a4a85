package org.runningcoach.domain.plan.weeks;

import org.runningcoach.domain.plan.model.WorkoutType;

/**
 * The rest rule (methodology 4.2): a minute for every ten metres run at 95 % of the best speed or more, 2 to 20 minutes; three fifths of that from
 * 90 to 94 %; a minute for every twenty metres, 15 to 30, in special endurance II. Nowhere less than the table has.
 */
public final class RestBetweenSprints {

    private static final int MINUTE = 60;
    private static final int FAST_PERCENT = 95;
    private static final double NEARLY_FAST_SHARE = 0.6;
    private static final int LEAST_MINUTES = 2;
    private static final int LEAST_RESISTED_MINUTES = 3;
    private static final int LEAST_VELOCITY_MINUTES = 4;

    private static final int LEAST_ENDURANCE_MINUTES = 8;
    private static final int LEAST_SPECIAL_MINUTES = 10;

    private RestBetweenSprints() {}

    /**
     * Seconds of rest after a repetition.
     *
     * @param metres of the whole repetition, a build-up included
     * @param percent the upper end of its share of the best speed
     */
    public static int seconds(WorkoutType type, int metres, int percent) {
        return (int) StrictMath.ceil(MINUTE * minutes(type, metres, percent));
    }

    private static double minutes(WorkoutType type, int metres, int percent) {
        double full = StrictMath.clamp(metres / 10.0, LEAST_MINUTES, 20);
        return switch (type) {
            case SPECIAL_ENDURANCE_2 -> StrictMath.clamp(metres / 20.0, 15, 30);
            case MAXIMAL_VELOCITY -> StrictMath.max(full, LEAST_VELOCITY_MINUTES);
            case SPEED_ENDURANCE -> StrictMath.max(full, LEAST_ENDURANCE_MINUTES);
            case SPECIAL_ENDURANCE_1 -> StrictMath.max(fast(percent) * full, LEAST_SPECIAL_MINUTES);
            case RESISTED_SPRINT -> StrictMath.max(full, LEAST_RESISTED_MINUTES);
            case EXTENSIVE_TEMPO -> 1;
            case INTENSIVE_TEMPO -> LEAST_MINUTES;
            default -> StrictMath.max(LEAST_MINUTES, fast(percent) * full);
        };
    }

    private static double fast(int percent) {
        return percent >= FAST_PERCENT ? 1 : NEARLY_FAST_SHARE;
    }
}
