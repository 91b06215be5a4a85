package org.runningcoach.domain.plan.ledger;

import java.time.LocalDate;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * How often the athlete has been running, so that days without a run before any plan can be told from missed ones.
 *
 * @param lastRun absent before the first run
 * @param restDays days without a run that are nothing unusual: half as many again as lie between two runs on average
 */
public record Habit(@Nullable LocalDate lastRun, int restDays) {

    /** Runs of the last eight weeks make a habit. */
    public static final int DAYS = 56;
    /** A handful of runs says little: as if there were no more of them than this in a fortnight. */
    private static final double FEWEST_DAYS = 14;

    private static final double SLACK = 1.5;

    public static Habit none() {
        return new Habit(null, 0);
    }

    /** The habit on the evening of a run, from the days with a run in the eight weeks up to it, that one included. */
    static Habit after(Deque<LocalDate> recent) {
        LocalDate run = recent.getLast();
        double span = run.toEpochDay() - recent.getFirst().toEpochDay();
        double apart = StrictMath.max(FEWEST_DAYS / recent.size(), span / StrictMath.max(1, recent.size() - 1));
        return new Habit(run, (int) StrictMath.floor(SLACK * apart));
    }

    /** Whether a run was due by the evening of a day without one. */
    boolean expectsRunBy(LocalDate day) {
        return lastRun != null && day.toEpochDay() - lastRun.toEpochDay() > restDays;
    }
}
