package org.runningcoach.api.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ProductTimeTest {

    private static final Instant GIVEN = Instant.parse("2026-03-01T22:55:00Z");
    private static final Instant REAL = Instant.parse("2027-01-01T00:00:00Z");

    @Test
    void normally_it_is_the_real_time() {
        Clock wall = Clock.fixed(REAL, ZoneOffset.UTC);
        assertThat(new ProductTime(null, false).clock(wall)).isSameAs(wall);
    }

    @Test
    void a_given_time_ticks_on_from_there() {
        Clock clock = new ProductTime(GIVEN, false).clock(new StandsThenJumps(Duration.ofMinutes(5)));
        assertThat(clock.instant()).isEqualTo(GIVEN.plus(Duration.ofMinutes(5)));
    }

    @Test
    void a_named_database_is_kept_from_another_time_unless_that_is_meant() {
        DatabaseSettings named = settings("jdbc:postgresql://db.example.org/coach");
        ClockConfiguration clocks = new ClockConfiguration();
        assertThatThrownBy(() -> clocks.productClock(new ProductTime(GIVEN, false), named))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("--force");
        assertThatCode(() -> clocks.productClock(new ProductTime(GIVEN, true), named))
                .doesNotThrowAnyException();
        assertThatCode(() -> clocks.productClock(new ProductTime(GIVEN, false), settings("")))
                .doesNotThrowAnyException();
    }

    private static DatabaseSettings settings(String url) {
        var role = new DatabaseSettings.Role("role", "");
        return new DatabaseSettings(url, "", "", role, role);
    }

    /** Shows the real time once, when the product's clock is set, and a later one from then on. */
    private static final class StandsThenJumps extends Clock {

        private final Duration jump;
        private boolean asked;

        private StandsThenJumps(Duration jump) {
            this.jump = jump;
        }

        @Override
        public Instant instant() {
            Instant shown = asked ? REAL.plus(jump) : REAL;
            asked = true;
            return shown;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
