package org.runningcoach.domain.plan.weeks;

import java.util.Optional;
import org.runningcoach.domain.plan.model.WorkoutType;

/**
 * The session categories of sprint training (methodology 4.2; ranges from Haugen, Seiler, Sandbakk &amp; T&oslash;nnessen 2019, table 2; totals are caps
 * for advanced athletes).
 */
public enum SprintCategory {
    ACCELERATION(WorkoutType.ACCELERATION, 10, 50, 100, 300),
    RESISTED(WorkoutType.RESISTED_SPRINT, 10, 30, 50, 200),
    /** Metres of the session count the flying part only. */
    MAXIMAL_VELOCITY(WorkoutType.MAXIMAL_VELOCITY, 10, 30, 50, 150),
    SHORT_SPEED_ENDURANCE(WorkoutType.SHORT_SPEED_ENDURANCE, 60, 80, 300, 1_000),
    SPEED_ENDURANCE(WorkoutType.SPEED_ENDURANCE, 80, 150, 300, 900),
    SPECIAL_ENDURANCE_1(WorkoutType.SPECIAL_ENDURANCE_1, 150, 300, 300, 1_200),
    SPECIAL_ENDURANCE_2(WorkoutType.SPECIAL_ENDURANCE_2, 300, 600, 600, 1_200),
    INTENSIVE_TEMPO(WorkoutType.INTENSIVE_TEMPO, 80, 300, 600, 1_500),
    EXTENSIVE_TEMPO(WorkoutType.EXTENSIVE_TEMPO, 100, 300, 1_000, 3_000);

    /** Build-up and flying part of maximal velocity together. */
    public static final int MOST_VELOCITY_METRES = 400;

    private final WorkoutType type;
    private final int shortest;
    private final int longest;
    private final int least;
    private final int most;

    SprintCategory(WorkoutType type, int shortest, int longest, int least, int most) {
        this.type = type;
        this.shortest = shortest;
        this.longest = longest;
        this.least = least;
        this.most = most;
    }

    public static Optional<SprintCategory> of(WorkoutType type) {
        for (SprintCategory category : values()) {
            if (category.type == type) {
                return Optional.of(category);
            }
        }
        return Optional.empty();
    }

    public WorkoutType type() {
        return type;
    }

    /** Metres of a repetition at least. */
    public int shortest() {
        return shortest;
    }

    /** Metres of a repetition at most. */
    public int longest() {
        return longest;
    }

    /** Metres of a session at least; below half of it a session is not worth its warm-up. */
    public int least() {
        return least;
    }

    /** Metres of an advanced athlete's session at most. */
    public int most() {
        return most;
    }

    /** Whether its metres are run at 90 % of the best speed or more. */
    public boolean isSprinting() {
        return this != INTENSIVE_TEMPO && this != EXTENSIVE_TEMPO;
    }
}
