package org.runningcoach.api.stream;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Each test ends only if the stream does. */
@Timeout(60)
class ChangeStreamTest {

    private static final Duration MOMENT = Duration.ofMillis(50);
    private static final Duration LONG = Duration.ofHours(1);

    private final Clock clock = Clock.systemUTC();

    @Test
    void a_stream_ends_with_its_token() {
        new ChangeStream(clock.instant().plus(MOMENT), () -> true, LONG, clock).run();
    }

    @Test
    void a_stream_whose_token_has_expired_says_nothing() {
        new ChangeStream(clock.instant().minus(LONG), () -> true, LONG, clock).run();
    }

    @Test
    void a_heartbeat_finds_out_that_the_sign_in_has_ended() {
        new ChangeStream(clock.instant().plus(LONG), () -> false, MOMENT, clock).run();
    }

    @Test
    void a_doubt_is_looked_into_at_once() {
        var asked = new AtomicBoolean();
        var stream = new ChangeStream(clock.instant().plus(LONG), () -> asked.getAndSet(true), LONG, clock);
        stream.doubt();
        stream.run();
    }
}
