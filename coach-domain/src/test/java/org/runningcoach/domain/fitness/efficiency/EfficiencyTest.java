package org.runningcoach.domain.fitness.efficiency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EfficiencyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @Test
    void decoupling_is_the_efficiency_lost_in_the_second_half() {
        double first = AerobicEfficiency.of(200, 140);
        double second = AerobicEfficiency.of(200, 147);
        assertThat(AerobicEfficiency.decouplingPercent(first, second)).isCloseTo(100 * (1 - 140.0 / 147), within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"-1, DURABLE", "4.9, DURABLE", "5, WATCH", "10, WATCH", "10.1, EXCEEDED"})
    void decoupling_says_how_durable_a_runner_is(double percent, Durability durability) {
        assertThat(Durability.of(percent)).isEqualTo(durability);
    }

    @Test
    void the_same_pace_at_fewer_beats_is_a_faster_pace_at_the_same_beats() {
        EasyPaceTrend trend = EasyPaceTrend.of(
                        List.of(run(50, 200, 150), run(40, 200, 150), run(20, 200, 140), run(3, 200, 140)), TODAY)
                .orElseThrow();
        assertThat(trend.heartRate()).isEqualTo(145);
        assertThat(trend.before().metresPerMinute()).isCloseTo(200 * 145 / 150.0, within(1e-9));
        assertThat(trend.recent().metresPerMinute()).isCloseTo(200 * 145 / 140.0, within(1e-9));
        assertThat(trend.secondsGained()).isPositive();
    }

    @Test
    void one_run_in_a_half_is_no_trend() {
        assertThat(EasyPaceTrend.of(List.of(run(50, 200, 150), run(20, 200, 140), run(3, 200, 140)), TODAY))
                .isEmpty();
        assertThat(EasyPaceTrend.of(
                        List.of(run(56, 200, 150), run(50, 200, 150), run(27, 200, 140), run(28, 200, 140)), TODAY))
                .as("28 days ago belongs to the earlier half, 56 days ago to neither")
                .isEmpty();
    }

    private static EasyRun run(int daysAgo, double speed, double heartRate) {
        return new EasyRun(TODAY.minusDays(daysAgo), 40, speed, heartRate);
    }
}
