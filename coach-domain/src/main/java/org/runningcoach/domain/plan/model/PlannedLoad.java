package org.runningcoach.domain.plan.model;

/**
 * The expected load of a session in arbitrary units: minutes times the rate of their intensity (Foster et al. 2001); in a run, easy minutes
 * beyond 90 count 4 and beyond 180 count 5. A sprint session has one rate for all of its time.
 */
public final class PlannedLoad {

    private static final int SECONDS_AT_THREE = 90 * 60;
    private static final int SECONDS_AT_FOUR = 180 * 60;

    private PlannedLoad() {}

    /** Unrounded load units. */
    public static double of(Workout workout) {
        int whole = workout.type().sessionRate();
        if (whole > 0) {
            return workout.seconds() / 60.0 * whole;
        }
        double load = 0;
        int elapsed = 0;
        for (Step step : workout.steps()) {
            for (int round = 0; round < step.times(); round++) {
                for (Segment segment : step.segments()) {
                    int end = elapsed + segment.seconds();
                    load += segment.intensity() == Intensity.EASY
                            ? easy(end) - easy(elapsed)
                            : segment.seconds() / 60.0 * segment.intensity().rate();
                    elapsed = end;
                }
            }
        }
        return load;
    }

    /** The hardest part of a session on the CR-10 scale, 0 without any; long easy running is harder the longer it lasts. */
    public static int effort(Workout workout) {
        int hardest = 0;
        int elapsed = 0;
        for (Step step : workout.steps()) {
            for (int round = 0; round < step.times(); round++) {
                for (Segment segment : step.segments()) {
                    elapsed += segment.seconds();
                    hardest = StrictMath.max(
                            hardest,
                            segment.intensity() == Intensity.EASY
                                    ? easyEffort(elapsed)
                                    : segment.intensity().rate());
                }
            }
        }
        return hardest;
    }

    private static int easyEffort(int seconds) {
        int harder = seconds > SECONDS_AT_FOUR ? 2 : seconds > SECONDS_AT_THREE ? 1 : 0;
        return Intensity.EASY.rate() + harder;
    }

    private static double easy(int seconds) {
        int rate = Intensity.EASY.rate();
        return (Math.min(seconds, SECONDS_AT_THREE) * rate
                        + Math.clamp(seconds - SECONDS_AT_THREE, 0, SECONDS_AT_FOUR - SECONDS_AT_THREE) * (rate + 1)
                        + Math.max(0, seconds - SECONDS_AT_FOUR) * (rate + 2))
                / 60.0;
    }
}
