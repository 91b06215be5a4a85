package org.runningcoach.domain.methodology.daniels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runningcoach.domain.fitness.vdot.Vdot;

class MainSetsTest {

    private final Paces index50 = new Paces(new Vdot(50), null, new HeartRateZones(null));
    private final Paces byEffort = new Paces(null, null, new HeartRateZones(null));

    @Test
    void cruise_bouts_rest_a_minute_for_every_five_minutes_of_work() {
        MainSet set = Objects.requireNonNull(ThresholdSession.of(6_000, 0, index50));
        assertThat(set.work().seconds()).isEqualTo(300);
        assertThat(Objects.requireNonNull(set.recovery()).seconds()).isEqualTo(60);
        assertThat(set.times()).isEqualTo(5);
    }

    @Test
    void a_tempo_run_is_never_longer_than_twenty_minutes() {
        MainSet set = Objects.requireNonNull(ThresholdSession.of(5_000, 1, index50));
        assertThat(set.times() * set.work().seconds()).isEqualTo(1_200);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void intervals_last_two_to_five_minutes_with_nearly_as_much_jogging(int variant) {
        MainSet set = Objects.requireNonNull(IntervalSession.of(5_000, variant, index50));
        assertThat(set.work().seconds()).isBetween(120, 300);
        assertThat(Objects.requireNonNull(set.recovery()).seconds())
                .isLessThanOrEqualTo(set.work().seconds())
                .isGreaterThan(set.work().seconds() - 31);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void repetitions_are_short_with_two_to_three_times_the_rest(int variant) {
        MainSet set = Objects.requireNonNull(RepetitionSession.of(2_400, variant, index50));
        assertThat(set.work().metres()).isLessThanOrEqualTo(600);
        assertThat(set.work().seconds()).isLessThanOrEqualTo(120);
        assertThat(Objects.requireNonNull(set.recovery()).seconds())
                .isBetween(2 * set.work().seconds(), 3 * set.work().seconds());
    }

    @ParameterizedTest
    @ValueSource(doubles = {800, 1_234, 2_500, 4_000, 8_000})
    void no_set_exceeds_its_dose_and_none_loses_more_than_it_must(double dose) {
        for (int variant : new int[] {0, 1}) {
            MainSet repetitions = Objects.requireNonNull(RepetitionSession.of(dose, variant, index50));
            assertThat((double) repetitions.metres()).isLessThanOrEqualTo(dose).isGreaterThan(0.7 * dose);
        }
    }

    @Test
    void less_than_the_useful_least_is_no_session_at_all() {
        assertThat(ThresholdSession.of(1_500, 0, index50)).isNull();
        assertThat(IntervalSession.of(1_000, 0, index50)).isNull();
        assertThat(RepetitionSession.of(799, 0, index50)).isNull();
        assertThat(MarathonSession.of(3_000, 0, index50)).isNull();
    }

    @Test
    void without_a_fitness_index_sets_go_by_the_clock_and_carry_no_pace() {
        MainSet set = Objects.requireNonNull(IntervalSession.of(3_000, 0, byEffort));
        assertThat(set.work().target().pace()).isNull();
        assertThat(set.work().seconds() % 60).isZero();
    }
}
