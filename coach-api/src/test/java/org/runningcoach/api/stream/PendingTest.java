package org.runningcoach.api.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.runningcoach.projection.position.ReadModel;

class PendingTest {

    private static final Duration LONG = Duration.ofMinutes(5);

    private final Pending pending = new Pending();

    @Test
    void a_slow_client_is_told_the_last_change_of_each_view() throws InterruptedException {
        for (int position = 0; position < 10_000; position++) {
            pending.change(ReadModel.FITNESS, position);
            pending.change(ReadModel.PLAN, 9_999 - position);
        }
        assertThat(pending.take(LONG).changes())
                .containsExactlyInAnyOrder(
                        new ViewChanged(ReadModel.FITNESS, 9_999), new ViewChanged(ReadModel.PLAN, 9_999));
        assertThat(pending.take(Duration.ZERO).changes()).isEmpty();
    }

    @Test
    void a_doubt_is_taken_once_and_an_end_stays() throws InterruptedException {
        pending.doubt();
        assertThat(pending.take(LONG).doubted()).isTrue();
        assertThat(pending.take(Duration.ZERO).doubted()).isFalse();
        pending.end();
        assertThat(pending.take(LONG).ended()).isTrue();
        assertThat(pending.take(LONG).ended()).isTrue();
    }
}
