package org.runningcoach.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.config.EventProcessingConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A product's clock that stands where a test puts it, on every node of the test. */
public final class SetClock extends Clock {

    private static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.parse("2026-03-04T12:00:00Z"));

    public static void to(Instant now) {
        NOW.set(now);
    }

    public static void forward(Duration time) {
        NOW.updateAndGet(now -> now.plus(time));
    }

    public static Instant now() {
        return NOW.get();
    }

    @Override
    public Instant instant() {
        return NOW.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    /** Puts it in the place of the program's own, where it is asked for: no scan finds it. */
    public static class Wiring {

        @Bean
        @Primary
        Clock setClock() {
            return new SetClock();
        }

        @Bean
        Quiet quiet(EventProcessingConfiguration processing, JdbcClient rows) {
            return new Quiet(processing, rows);
        }
    }
}
