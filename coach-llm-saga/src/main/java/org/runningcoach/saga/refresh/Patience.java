package org.runningcoach.saga.refresh;

import java.time.Duration;
import java.util.stream.IntStream;

/** When an athlete for whom a job failed is tried again. */
public enum Patience {
    /** At once: somebody asked for it. */
    NONE,
    /** After five minutes, and twice as long each time it fails again, up to six hours. */
    GROWING;

    private static final Duration FIRST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int DOUBLINGS = 7;

    /** How many seconds the schedule leaves an athlete alone who has failed once, twice and so on; the last for whoever has failed more often. */
    static Double[] pauses() {
        return IntStream.rangeClosed(0, DOUBLINGS)
                .mapToObj(doublings -> FIRST.multipliedBy(1L << doublings))
                .map(pause -> (double) (pause.compareTo(LONGEST) < 0 ? pause : LONGEST).toSeconds())
                .toArray(Double[]::new);
    }
}
