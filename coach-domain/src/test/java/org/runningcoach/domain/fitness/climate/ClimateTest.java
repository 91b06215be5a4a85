package org.runningcoach.domain.fitness.climate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runningcoach.domain.fitness.pace.Pace;

class ClimateTest {

    private static final Altitude SEA = new Altitude(0, false);
    private static final Heat COOL = new Heat(10, 5);

    @ParameterizedTest
    @CsvSource({"0, 0", "914.4, 0", "1219.2, 2.796", "1524, 5.592", "2133.6, 11.184"})
    void each_thousand_feet_above_three_cost_four_and_a_half_seconds_a_mile(double metres, double seconds) {
        assertThat(new Altitude(metres, false).secondsPerKilometre().orElseThrow())
                .isCloseTo(seconds, within(1e-9));
        assertThat(new Altitude(metres, true).secondsPerKilometre().orElseThrow())
                .isCloseTo(seconds / 2, within(1e-9));
    }

    @Test
    void too_high_only_effort_counts() {
        assertThat(new Altitude(2_750, false).secondsPerKilometre()).isPresent();
        assertThat(new Altitude(2_750.1, false).secondsPerKilometre()).isEmpty();
        assertThat(new Altitude(914.4, false).slows()).isFalse();
        assertThat(new Altitude(2_000, false).slows()).isTrue();
    }

    @Test
    void the_power_left_at_altitude_agrees_with_the_pace_rule() {
        assertThat(new Altitude(2_000, false).powerShare()).isCloseTo(0.94518, within(1e-9));
        double slowing = new Altitude(2_000, false).secondsPerKilometre().orElseThrow() / 240;
        assertThat(1 / (1 + slowing)).isCloseTo(0.94518, within(0.02));
    }

    @ParameterizedTest
    @CsvSource({
        "100, 0",
        "101, 0.25",
        "110, 0.25",
        "111, 0.75",
        "120, 0.75",
        "121, 1.5",
        "130, 1.5",
        "131, 2.5",
        "140, 2.5",
        "141, 3.75",
        "150, 3.75",
        "151, 5.25",
        "160, 5.25",
        "161, 7",
        "170, 7",
        "171, 9",
        "180, 9"
    })
    void every_row_of_the_heat_table(double fahrenheitSum, double percent) {
        assertThat(withSum(fahrenheitSum).slowing().orElseThrow()).isCloseTo(percent / 100, within(1e-12));
    }

    @Test
    void beyond_the_heat_table_hard_running_is_off() {
        assertThat(withSum(180.1).slowing()).isEmpty();
        assertThat(ClimateAdjustment.adjust(new Pace(240), SEA, withSum(181))).isEmpty();
        assertThat(ClimateAdjustment.adjust(new Pace(240), new Altitude(3_000, false), COOL))
                .isEmpty();
    }

    @Test
    void altitude_and_heat_add_up_to_at_most_twelve_per_cent() {
        Pace pace = new Pace(240);
        assertThat(ClimateAdjustment.adjust(pace, SEA, COOL)).contains(pace);
        assertThat(ClimateAdjustment.adjust(pace, new Altitude(1219.2, false), withSum(140))
                        .orElseThrow()
                        .secondsPerKilometre())
                .isCloseTo(240 + 2.796 + 6, within(1e-9));
        assertThat(ClimateAdjustment.adjust(pace, new Altitude(2_700, false), withSum(180))
                        .orElseThrow()
                        .secondsPerKilometre())
                .isCloseTo(240 * 1.12, within(1e-9));
    }

    @Test
    void weather_sets_limits_whatever_the_pace() {
        assertThat(new Weather(35, 35, null).forbidsHardRunning()).isTrue();
        assertThat(new Weather(30, 30, 28.0).forbidsHardRunning()).isTrue();
        assertThat(new Weather(34.9, 34.9, 27.9).forbidsHardRunning()).isFalse();
        assertThat(new Weather(-15, -20, null).isTooColdOutside()).isTrue();
        assertThat(new Weather(-15, -19.9, null).isTooColdOutside()).isFalse();
    }

    private static Heat withSum(double fahrenheit) {
        double celsiusSum = (fahrenheit - 64) / 1.8;
        return new Heat(celsiusSum - 15, 15);
    }
}
