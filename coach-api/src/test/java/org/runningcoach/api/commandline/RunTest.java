package org.runningcoach.api.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RunTest {

    @Test
    void a_time_to_start_at_becomes_a_property() {
        assertThat(Run.properties(List.of("--now", "2026-03-01T22:55:00Z", "--force")))
                .containsExactly("--coach.time.now=2026-03-01T22:55:00Z", "--coach.time.force=true");
    }

    @Test
    void a_time_that_is_none_is_refused_with_an_example() {
        assertThatThrownBy(() -> Run.properties(List.of("--now", "tomorrow")))
                .isInstanceOf(BadUsage.class)
                .hasMessageContaining("'tomorrow'")
                .hasMessageContaining("2026-03-01T22:55:00Z");
        assertThatThrownBy(() -> Run.properties(List.of("--now"))).isInstanceOf(BadUsage.class);
    }

    @Test
    void an_unknown_word_is_refused() {
        assertThatThrownBy(() -> Run.properties(List.of("--port=1")))
                .isInstanceOf(BadUsage.class)
                .hasMessageContaining("--port=1");
    }
}
