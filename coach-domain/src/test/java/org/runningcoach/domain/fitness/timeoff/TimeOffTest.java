package org.runningcoach.domain.fitness.timeoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runningcoach.domain.fitness.vdot.Vdot;

class TimeOffTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "5, 1",
        "6, 0.997",
        "7, 0.994",
        "10, 0.985",
        "14, 0.973",
        "21, 0.952",
        "28, 0.931",
        "35, 0.910",
        "42, 0.889",
        "49, 0.868",
        "56, 0.847",
        "63, 0.826",
        "70, 0.805",
        "72, 0.800",
        "400, 0.800"
    })
    void every_printed_factor_without_cross_training(int days, double factor) {
        assertThat(new TimeOff(days, false).factor()).isCloseTo(factor, within(0.0005));
    }

    @ParameterizedTest
    @CsvSource({"5, 1", "6, 0.998", "28, 0.965", "29, 0.964", "56, 0.923", "57, 0.922", "72, 0.900", "400, 0.900"})
    void cross_training_halves_the_loss(int days, double factor) {
        assertThat(new TimeOff(days, true).factor()).isCloseTo(factor, within(0.0006));
    }

    @ParameterizedTest
    @CsvSource({"0, I", "5, I", "6, II", "28, II", "29, III", "56, III", "57, IV", "400, IV"})
    void a_break_has_a_category(int days, TimeOffCategory category) {
        assertThat(new TimeOff(days, false).category()).isEqualTo(category);
    }

    @Test
    void load_comes_back_in_steps() {
        assertThat(new TimeOff(5, false).steps()).isEmpty();
        assertThat(new TimeOff(9, false).steps())
                .containsExactly(new LoadStep(5, 0.50, null), new LoadStep(4, 0.75, null));
        assertThat(new TimeOff(29, false).steps())
                .containsExactly(
                        new LoadStep(10, 0.33, null), new LoadStep(10, 0.50, null), new LoadStep(9, 0.75, null));
        assertThat(new TimeOff(57, false).steps())
                .containsExactly(
                        new LoadStep(21, 0.33, 48_000.0),
                        new LoadStep(21, 0.50, 64_000.0),
                        new LoadStep(21, 0.70, 96_000.0),
                        new LoadStep(21, 0.85, 120_000.0),
                        new LoadStep(21, 1.00, 145_000.0));
    }

    @Test
    void the_return_from_a_shorter_break_lasts_as_long_as_the_break() {
        for (int days = 6; days <= 56; days++) {
            assertThat(new TimeOff(days, false)
                            .steps().stream().mapToInt(LoadStep::days).sum())
                    .isEqualTo(days);
        }
    }

    @Test
    void a_step_is_capped_after_a_long_break_only() {
        assertThat(new LoadStep(21, 0.50, 64_000.0).metresPerWeek(160_000)).isEqualTo(64_000);
        assertThat(new LoadStep(21, 0.50, 64_000.0).metresPerWeek(100_000)).isEqualTo(50_000);
        assertThat(new LoadStep(5, 0.50, null).metresPerWeek(160_000)).isEqualTo(80_000);
    }

    @Test
    void the_index_on_return_never_exceeds_its_bound() {
        for (int days = 0; days <= 100; days++) {
            for (int tenths = 200; tenths <= 880; tenths += 7) {
                Vdot before = new Vdot(tenths / 10.0);
                TimeOff timeOff = new TimeOff(days, days % 2 == 0);
                double bound = before.value() * timeOff.factor();
                assertThat(timeOff.after(before).value())
                        .as("%s after %s", before, timeOff)
                        .isLessThanOrEqualTo(bound + 1e-6)
                        .isGreaterThan(bound - 0.1 - 1e-6);
            }
        }
        assertThat(new TimeOff(28, false).after(new Vdot(50))).isEqualTo(new Vdot(46.5));
        assertThat(new TimeOff(5, false).after(new Vdot(43.1))).isEqualTo(new Vdot(43.1));
    }

    @ParameterizedTest
    @CsvSource({"100, 200, true", "99.9, 200, false", "0, 0, false", "0, 200, false"})
    void cross_training_counts_from_half_of_the_running_before(double cross, double running, boolean counts) {
        assertThat(TimeOff.of(20, cross, running).crossTrained()).isEqualTo(counts);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_negative_break_is_refused(boolean crossTrained) {
        assertThatThrownBy(() -> new TimeOff(-1, crossTrained)).isInstanceOf(IllegalArgumentException.class);
    }
}
