package org.runningcoach.saga.refresh;

import java.time.Duration;

/** When an athlete for whom a job failed is tried again. */
public enum Patience {
    /** At once: somebody asked for it. */
    NONE,
    /** After five minutes, and twice as long each time it fails again, up to six hours. */
    GROWING;

    private static final Duration FIRST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int DOUBLINGS = 7;

    /** How long the schedule leaves an athlete alone who has failed so often. */
    static Duration after(int failures) {
        Duration pause = FIRST.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
