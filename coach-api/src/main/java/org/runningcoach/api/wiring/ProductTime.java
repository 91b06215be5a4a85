package org.runningcoach.api.wiring;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * When the product believes it to be. Normally now; for demonstrations and tests a given instant from which it ticks on.
 *
 * @param now where the clock starts, or null for the real time
 * @param force allows a set clock on a database the operator named, whose facts may be somebody's real ones
 */
@ConfigurationProperties("coach.time")
record ProductTime(@Nullable Instant now, boolean force) {

    boolean isSet() {
        return now != null;
    }

    Clock clock(Clock wall) {
        return now == null ? wall : Clock.offset(wall, Duration.between(wall.instant(), now));
    }
}
