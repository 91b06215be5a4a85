package org.runningcoach.api.request;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Looks again, for a moment, for what is on its way: a view follows its facts within milliseconds, a plan within a second. */
public final class Soon {

    private static final Duration PAUSE = Duration.ofMillis(20);

    private Soon() {}

    /** What was found, or nothing when patience ran out. */
    public static <T> Optional<T> find(Supplier<Optional<T>> look, Duration patience) {
        Optional<T> found = look.get();
        for (long pause = patience.dividedBy(PAUSE); found.isEmpty() && pause > 0; pause--) {
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
            found = look.get();
        }
        return found;
    }
}
