package org.runningcoach.domain.fitness.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionLoadTest {

    @Test
    void a_rated_session_is_minutes_times_effort() {
        assertThat(SessionLoad.completed(50, 6)).isEqualTo(300);
    }

    @Test
    void an_unrated_run_counts_as_easy() {
        assertThat(SessionLoad.unrated(50)).isEqualTo(150);
    }

    @ParameterizedTest
    @CsvSource({
        "1500, 9",
        "5000, 9",
        "10000, 9",
        "21097.5, 8",
        "21200, 8",
        "42195, 7",
        "42500, 7",
        "50000, 6",
        "160934, 6"
    })
    void an_unrated_race_counts_by_its_nearest_standard_distance(double metres, double effort) {
        assertThat(SessionLoad.unratedRace(metres, 10)).isEqualTo(10 * effort);
    }

    @ParameterizedTest
    @CsvSource({"30, 0", "30, 10.5", "30, NaN", "-1, 5"})
    void impossible_values_are_refused(double minutes, double effort) {
        assertThatThrownBy(() -> SessionLoad.completed(minutes, effort)).isInstanceOf(IllegalArgumentException.class);
    }
}
