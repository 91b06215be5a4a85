package org.runningcoach.domain.fitness.vdot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EquivalentTimeTest {

    @ParameterizedTest
    @CsvSource({
        "43, 5000, 22, 40", "43, 10000, 47, 1", "43, 21097.5, 104, 14", "43, 42195, 216, 17",
        "57, 5000, 17, 49", "57, 10000, 36, 57", "57, 21097.5, 81, 42", "57, 42195, 170, 40"
    })
    void the_worked_times_come_out_to_the_second(double vdot, double metres, int minutes, int seconds) {
        assertThat(EquivalentTime.wholeSeconds(new Vdot(vdot), metres)).isEqualTo(minutes * 60 + seconds);
    }

    @Test
    void the_time_of_an_index_has_that_index() {
        long seed = 20260301;
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            Vdot vdot = new Vdot(random.nextDouble(15, 88));
            double metres = random.nextDouble(1_500, 50_000);
            double minutes = EquivalentTime.seconds(vdot, metres) / 60;
            assertThat(Vdot.exactly(metres, minutes))
                    .as("seed %s, case %s: %s at %s m", seed, i, vdot, metres)
                    .isCloseTo(vdot.value(), within(1e-4));
        }
    }

    @Test
    void a_higher_index_is_faster_and_a_longer_race_slower() {
        for (double v = 15.1; v <= 88; v += 0.1) {
            Vdot better = new Vdot(v);
            Vdot worse = better.plus(-0.1);
            double marathon = EquivalentTime.seconds(better, RaceDistance.MARATHON);
            assertThat(marathon).isLessThan(EquivalentTime.seconds(worse, RaceDistance.MARATHON));
            assertThat(marathon).isGreaterThan(2 * EquivalentTime.seconds(better, RaceDistance.HALF_MARATHON));
        }
    }

    @Test
    void no_time_is_invented_where_the_curves_do_not_hold() {
        assertThatThrownBy(() -> EquivalentTime.seconds(new Vdot(50), 800))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("800.0 m");
    }
}
