package org.runningcoach.domain.plan.model;

import org.jspecify.annotations.Nullable;

/**
 * What a day adds to sprint training. High-speed metres are those at 95 % of the best speed or more; flying runs count with their build-up, and
 * speed and special endurance count whole whatever their share.
 *
 * @param metres of all sprint repetitions
 * @param fastMetres high-speed metres, HS in the methodology
 * @param enduranceMetres of speed endurance and special endurance, which ask for the longest rest afterwards
 * @param contacts ground contacts of jumps
 */
public record SprintWork(double metres, double fastMetres, double enduranceMetres, int contacts) {

    public static final SprintWork NONE = new SprintWork(0, 0, 0, 0);

    /** From this share of the best speed on, in percent, metres are high-speed metres. */
    public static final int FAST_PERCENT = 95;

    public static SprintWork of(Workout workout) {
        double metres = 0;
        double fast = 0;
        int contacts = 0;
        boolean whole = countsWhole(workout.type());
        for (Step step : workout.steps()) {
            for (Segment segment : step.segments()) {
                Integer jumps = segment.contacts();
                contacts += jumps == null ? 0 : step.times() * jumps;
                if (segment.intensity() == Intensity.SPRINT && segment.role() == Role.WORK) {
                    metres += step.times() * segment.metres();
                    fast += whole || isFast(segment) ? step.times() * segment.metres() : 0;
                }
            }
        }
        return metres + contacts == 0
                ? NONE
                : new SprintWork(metres, fast, isEndurance(workout.type()) ? metres : 0, contacts);
    }

    /** Speed endurance and special endurance. */
    public static boolean isEndurance(WorkoutType type) {
        return switch (type) {
            case SHORT_SPEED_ENDURANCE, SPEED_ENDURANCE, SPECIAL_ENDURANCE_1, SPECIAL_ENDURANCE_2 -> true;
            default -> false;
        };
    }

    private static boolean countsWhole(WorkoutType type) {
        return isEndurance(type) || type == WorkoutType.MAXIMAL_VELOCITY || type == WorkoutType.RESISTED_SPRINT;
    }

    private static boolean isFast(Segment segment) {
        SpeedShare speed = segment.target().speed();
        return speed == null || speed.high() >= FAST_PERCENT;
    }

    public boolean isNone() {
        return metres == 0 && contacts == 0;
    }

    public SprintWork plus(SprintWork other) {
        return new SprintWork(
                metres + other.metres,
                fastMetres + other.fastMetres,
                enduranceMetres + other.enduranceMetres,
                contacts + other.contacts);
    }

    /** For stores, in which a day without sprint work has none. */
    public static @Nullable SprintWork orAbsent(SprintWork work) {
        return work.isNone() ? null : work;
    }
}
