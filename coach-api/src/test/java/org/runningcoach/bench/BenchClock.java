package org.runningcoach.bench;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The product's clock in a benchmark: it ticks, and can be put forward to when a week is over. */
final class BenchClock extends Clock {

    private static final AtomicReference<Duration> AHEAD = new AtomicReference<>(Duration.ZERO);

    static void putForwardTo(Instant now) {
        AHEAD.set(Duration.between(Instant.now(), now));
    }

    static void putRight() {
        AHEAD.set(Duration.ZERO);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(AHEAD.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    /** In the place of the program's own. */
    static class Wiring {

        @Bean
        @Primary
        Clock benchClock() {
            return new BenchClock();
        }
    }
}
