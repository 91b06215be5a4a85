package org.runningcoach.domain.fitness.vdot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VdotTest {

    @ParameterizedTest
    @CsvSource({
        "5000, 1360, 43.0", "10000, 2821, 43.0", "21097.5, 6254, 43.0", "42195, 12977, 43.0",
        "5000, 1069, 57.0", "10000, 2217, 57.0", "21097.5, 4902, 57.0", "42195, 10240, 57.0"
    })
    void a_worked_race_gives_its_index(double metres, double seconds, double vdot) {
        assertThat(Vdot.ofRace(metres, seconds)).contains(new Vdot(vdot));
    }

    @ParameterizedTest
    @CsvSource({"1500, 206, 83, 86", "5000, 755.36, 83, 86", "10000, 1571, 83, 86", "42195, 7235, 83, 86"})
    void world_records_lie_just_below_the_upper_end(double metres, double seconds, double low, double high) {
        assertThat(Vdot.exactly(metres, seconds / 60)).isBetween(low, high);
    }

    @ParameterizedTest
    @CsvSource({
        "1499.9, 400",
        "50000.1, 14400",
        "1500, 209.9",
        "42195, 21600.1",
        "21600, 21601",
        "1500, 1501",
        "2000, 266",
    })
    void what_the_curves_do_not_cover_has_no_index(double metres, double seconds) {
        assertThat(Vdot.ofRace(metres, seconds)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5000, 3700", "10000, 1440"})
    void an_index_outside_15_to_88_is_an_error_in_the_data(double metres, double seconds) {
        assertThat(Vdot.exactly(metres, seconds / 60)).matches(v -> v < 15 || v > 88);
        assertThat(Vdot.ofRace(metres, seconds)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1500, 600", "50000, 21600", "1500, 300"})
    void the_borders_themselves_are_covered(double metres, double seconds) {
        assertThat(Vdot.ofRace(metres, seconds)).isPresent();
    }

    @Test
    void an_index_is_kept_to_a_tenth() {
        assertThat(new Vdot(43.25).value()).isEqualTo(43.3);
        assertThat(new Vdot(43.249).value()).isEqualTo(43.2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {14.9, 88.1, Double.NaN, Double.POSITIVE_INFINITY})
    void an_index_outside_its_range_is_refused(double value) {
        assertThatThrownBy(() -> new Vdot(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("between 15 and 88");
    }

    @Test
    void a_change_stays_inside_the_range() {
        assertThat(new Vdot(87.5).plus(1)).isEqualTo(Vdot.HIGHEST);
        assertThat(new Vdot(16).times(0.8)).isEqualTo(Vdot.LOWEST);
        assertThat(new Vdot(50).times(0.931)).as("46.55 is an upper bound").isEqualTo(new Vdot(46.5));
    }

    @Test
    void a_longer_time_always_gives_a_lower_index() {
        for (double metres = 1_500; metres <= 50_000; metres += 970) {
            double before = Double.POSITIVE_INFINITY;
            for (double minutes = StrictMath.max(3.5, metres / 450);
                    minutes <= StrictMath.min(360, metres / 60);
                    minutes += 0.25) {
                double now = Vdot.exactly(metres, minutes);
                assertThat(now).as("%s m in %s min", metres, minutes).isLessThan(before);
                before = now;
            }
        }
    }

    @Test
    void speed_and_oxygen_cost_invert_each_other() {
        for (double speed = 60; speed <= 450; speed += 7) {
            assertThat(OxygenCost.speedFor(OxygenCost.atSpeed(speed))).isCloseTo(speed, within(1e-9));
        }
        assertThat(OxygenCost.atSpeed(new Vdot(50).speedAt(1))).isCloseTo(50, within(1e-9));
    }
}
