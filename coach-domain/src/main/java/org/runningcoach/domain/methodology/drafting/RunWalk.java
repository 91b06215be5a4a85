package org.runningcoach.domain.methodology.drafting;

import java.util.List;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Role;
import org.runningcoach.domain.plan.model.Step;
import org.runningcoach.domain.plan.model.Workout;

/** The eight steps from a minute of running at a time to half an hour without a break (methodology 2.13). */
public enum RunWalk {
    FIRST(8, 60, 120),
    SECOND(8, 90, 90),
    THIRD(6, 150, 90),
    FOURTH(6, 180, 60),
    FIFTH(5, 240, 60),
    SIXTH(4, 360, 60),
    SEVENTH(3, 540, 60),
    EIGHTH(1, 1800, 0);

    /** How many steps there are. */
    public static final int STEPS = values().length;

    private final int times;
    private final int runSeconds;
    private final int walkSeconds;

    RunWalk(int times, int runSeconds, int walkSeconds) {
        this.times = times;
        this.runSeconds = runSeconds;
        this.walkSeconds = walkSeconds;
    }

    /** The step of a number from 1 to 8. */
    public static RunWalk step(int number) {
        return values()[number - 1];
    }

    /** The largest step that is no longer than a session of the plan in force. */
    public static int stepOf(Workout workout) {
        int step = STEPS;
        while (step > 1 && 60 * step(step).minutes() > workout.seconds()) {
            step--;
        }
        return step;
    }

    /** The largest step up to this one that lasts at most so many minutes; 0 when not even the first does. */
    public static int stepWithin(int step, int minutes) {
        int within = step;
        while (within > 0 && step(within).minutes() > minutes) {
            within--;
        }
        return within;
    }

    public int minutes() {
        return times * (runSeconds + walkSeconds) / 60;
    }

    /** The session of this step; cut to whole rounds within so many minutes, where they are above 0. */
    public List<Step> steps(TimedSegments writer, int minutes) {
        int within = minutes == 0 ? times : 60 * minutes / (runSeconds + walkSeconds);
        int rounds = StrictMath.clamp(within, 1, times);
        var run = writer.timed(Role.WORK, Intensity.EASY, runSeconds);
        return List.of(
                walkSeconds == 0
                        ? Step.once(run)
                        : new Step(rounds, List.of(run, writer.timed(Role.RECOVERY, Intensity.WALK, walkSeconds))));
    }
}
