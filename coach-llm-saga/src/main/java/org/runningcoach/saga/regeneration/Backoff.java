package org.runningcoach.saga.regeneration;

import java.time.Duration;
import java.util.List;

/** How long a failing regeneration waits before it is tried again, and when it is given up. */
final class Backoff {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofHours(1));

    private Backoff() {}

    static boolean isOver(int failures) {
        return failures > PAUSES.size();
    }

    static Duration after(int failures) {
        return PAUSES.get(failures - 1);
    }
}
