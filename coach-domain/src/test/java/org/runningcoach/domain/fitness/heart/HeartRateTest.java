package org.runningcoach.domain.fitness.heart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeartRateTest {

    @ParameterizedTest
    @CsvSource({"150, 150, true", "215, 215, true", "149, 180, false", "216, 180, false", ", 180, false"})
    void a_plausible_measurement_goes_before_the_estimate(Integer measured, int beats, boolean kept) {
        assertThat(MaximumHeartRate.of(measured, 40)).isEqualTo(new MaximumHeartRate(beats, kept));
    }

    @ParameterizedTest
    @CsvSource({"20, 194", "35, 184", "45, 177", "60, 166"})
    void the_estimate_falls_by_seven_beats_in_ten_years(int age, int beats) {
        assertThat(MaximumHeartRate.estimatedAt(age).beatsPerMinute()).isEqualTo(beats);
    }

    @ParameterizedTest
    @CsvSource({"EASY, 130, 158", "MARATHON, 160, 178", "THRESHOLD, 176, 184", "INTERVAL, 195, 200"})
    void zones_are_shares_of_the_maximum(HeartRateZone zone, int low, int high) {
        MaximumHeartRate maximum = new MaximumHeartRate(200, true);
        assertThat(zone.low(maximum)).isEqualTo(low);
        assertThat(zone.high(maximum)).isEqualTo(high);
    }

    @ParameterizedTest
    @CsvSource({"EASY, 139, 161", "MARATHON, 163, 176", "THRESHOLD, 175, 182", "INTERVAL, 193, 200"})
    void zones_by_reserve_start_at_rest(HeartRateZone zone, int low, int high) {
        MaximumHeartRate maximum = new MaximumHeartRate(200, true);
        assertThat(zone.low(maximum, 50)).isEqualTo(low);
        assertThat(zone.high(maximum, 50)).isEqualTo(high);
    }

    @Test
    void oxygen_and_heart_rate_convert_both_ways() {
        assertThat(OxygenByHeartRate.heartRatePercent(75)).isCloseTo(85, within(1e-9));
        assertThat(OxygenByHeartRate.oxygenPercent(85)).isCloseTo(75, within(1e-9));
    }
}
