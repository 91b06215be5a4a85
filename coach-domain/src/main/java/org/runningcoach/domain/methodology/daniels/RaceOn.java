package org.runningcoach.domain.methodology.daniels;

import java.util.ArrayList;
import java.util.List;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.athlete.model.RacePriority;

/**
 * A race with its day and what it asks of the days around it (P22, P23; one easy day for every 3 km raced is Daniels' rule of thumb).
 *
 * @param placed whether the plan holds the race itself; the days before it stay easy either way
 */
record RaceOn(int day, double metres, RacePriority priority, boolean placed) {

    private static final double MARATHON = 42_195;
    private static final double UP_TO_10K = 10_000;
    private static final int LONGEST_RECOVERY = 28;

    static RaceOn of(Race race, int day, RacePriority priority, boolean placed) {
        Double metres = race.metres();
        return new RaceOn(day, metres == null ? MARATHON : metres, priority, placed);
    }

    boolean isMarathon() {
        return metres >= MARATHON;
    }

    /** Days before the race without hard running. */
    int easyDaysBefore() {
        return switch (priority) {
            case A -> isMarathon() ? 3 : 2;
            case B -> 2;
            case C -> 1;
        };
    }

    /** Days after it without hard running; a C race is part of training. */
    int easyDaysAfter() {
        if (priority == RacePriority.C || !placed) {
            return 0;
        }
        return (int) StrictMath.clamp(StrictMath.ceil(metres / 3_000), 2, LONGEST_RECOVERY);
    }

    /** Whether its no-hard windows cover a day. */
    boolean keepsEasy(int other) {
        return other != day && other >= day - easyDaysBefore() && other <= day + easyDaysAfter();
    }

    /** The factors of the taper weeks counted back from the race; 1 leaves a week as it is, but not above the peak. */
    private List<Double> factors() {
        if (isMarathon()) {
            return List.of(0.50, 0.75, 0.90);
        }
        return metres <= UP_TO_10K ? List.of(0.70, 1.00) : List.of(0.60, 0.85);
    }

    /** The first day of the taper proper. */
    int taperStart() {
        long easing = factors().stream().filter(factor -> factor < 1).count();
        return day - 7 * (int) easing;
    }

    /** The windows of the taper for a peak in metres a week. */
    List<Budget> taper(double peak) {
        List<Budget> windows = new ArrayList<>();
        int back = 7;
        for (double factor : factors()) {
            windows.add(new Budget(day - back, day - back + 6, factor * peak));
            back += 7;
        }
        return windows;
    }

    /** The first day that belongs to any window of the taper. */
    int windowStart() {
        return day - 7 * factors().size();
    }

    /** The fortnight after a marathon. */
    List<Budget> recovery(double peak) {
        return isMarathon()
                ? List.of(new Budget(day + 1, day + 7, 0.30 * peak), new Budget(day + 8, day + 14, 0.50 * peak))
                : List.of();
    }
}
