package org.runningcoach.domain.methodology.koop;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.model.WorkoutType;

/** The three intensities above endurance running, with the ladder of doses of each (methodology 3.2; the totals are recalled, the steps ours). */
enum Effort {
    RUNNING_INTERVALS(
            Intensity.RUNNING_INTERVAL,
            WorkoutType.RUNNING_INTERVALS,
            new Bouts(4, 3),
            new Bouts(5, 3),
            new Bouts(6, 3),
            new Bouts(7, 3),
            new Bouts(8, 3)),
    TEMPO(
            Intensity.TEMPO,
            WorkoutType.TEMPO,
            new Bouts(3, 8),
            new Bouts(3, 10),
            new Bouts(3, 12),
            new Bouts(4, 10),
            new Bouts(4, 12),
            new Bouts(3, 15)),
    STEADY_STATE(
            Intensity.STEADY_STATE,
            WorkoutType.STEADY_STATE,
            new Bouts(1, 30),
            new Bouts(2, 20),
            new Bouts(2, 30),
            new Bouts(2, 40),
            new Bouts(3, 30),
            new Bouts(2, 60));

    private static final int SHORTEST_STEADY_REST = 4;
    private static final int LONGEST_STEADY_REST = 10;

    private final Intensity intensity;
    private final WorkoutType type;
    private final List<Bouts> ladder;

    Effort(Intensity intensity, WorkoutType type, Bouts... ladder) {
        this.intensity = intensity;
        this.type = type;
        this.ladder = List.of(ladder);
    }

    Intensity intensity() {
        return intensity;
    }

    WorkoutType type() {
        return type;
    }

    /** The bouts of a step, the first step being 0; the last ones beyond the ladder's end. */
    Bouts step(int step) {
        return ladder.get(StrictMath.clamp(step, 0, lastStep()));
    }

    int lastStep() {
        return ladder.size() - 1;
    }

    /** Where beginners stop. */
    int middleStep() {
        return lastStep() / 2;
    }

    /** The highest step up to this one whose work fits the minutes; none when not even the first does. */
    @Nullable
    Bouts within(int step, double minutes) {
        for (int lower = StrictMath.min(step, lastStep()); lower >= 0; lower--) {
            if (ladder.get(lower).work() <= minutes + 1e-9) {
                return ladder.get(lower);
            }
        }
        return null;
    }

    /** Easy minutes after a bout: as long as an interval, half as long as a tempo bout, about a fifth of steady state. */
    int rest(int boutMinutes) {
        return switch (this) {
            case RUNNING_INTERVALS -> boutMinutes;
            case TEMPO -> (boutMinutes + 1) / 2;
            case STEADY_STATE -> StrictMath.clamp((boutMinutes + 4) / 5, SHORTEST_STEADY_REST, LONGEST_STEADY_REST);
        };
    }

    /** Minutes of a main set; the last rest is part of the way home. */
    int minutes(Bouts bouts) {
        int rests = bouts.times() == 1 ? 0 : bouts.times();
        return bouts.work() + rests * rest(bouts.minutes());
    }

    /** The kind of a session of the plan in force; none for endurance running and other schools' sessions. */
    static @Nullable Effort of(Workout workout) {
        for (Effort effort : values()) {
            if (effort.type == workout.type()) {
                return effort;
            }
        }
        return null;
    }
}
