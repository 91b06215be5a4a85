package org.runningcoach.domain.fitness.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoadRatioTest {

    @Test
    void the_coupled_ratio_holds_the_week_in_both_means_and_the_uncoupled_one_does_not() {
        List<Double> loads = new ArrayList<>(Collections.nCopies(30, 10.0));
        loads.addAll(Collections.nCopies(7, 20.0));
        assertThat(LoadRatio.coupled(loads).orElseThrow()).isCloseTo(20 / 12.5, within(1e-9));
        assertThat(LoadRatio.uncoupled(loads).orElseThrow()).isCloseTo(2, within(1e-9));
    }

    @Test
    void there_is_no_ratio_before_28_days_nor_over_nothing() {
        assertThat(LoadRatio.coupled(Collections.nCopies(27, 10.0))).isEmpty();
        assertThat(LoadRatio.coupled(Collections.nCopies(28, 0.0))).isEmpty();
        assertThat(LoadRatio.coupled(Collections.nCopies(28, 10.0))).hasValue(1);
    }

    @Test
    void the_weighted_ratio_moves_by_a_quarter_and_by_two_twentyninths() {
        WeightedLoadRatio second = WeightedLoadRatio.startingWith(10).next(50);
        assertThat(second.acute()).isCloseTo(20, within(1e-9));
        assertThat(second.chronic()).isCloseTo(10 + 40 * 0.0690, within(0.002));
        assertThat(second.value()).isEmpty();
    }

    @Test
    void the_weighted_ratio_shows_from_the_28th_day() {
        WeightedLoadRatio ratio = WeightedLoadRatio.startingWith(10);
        for (int day = 2; day <= 27; day++) {
            ratio = ratio.next(10);
        }
        assertThat(ratio.value()).isEmpty();
        assertThat(ratio.next(10).value().orElseThrow()).isCloseTo(1, within(1e-9));
    }

    @Test
    void monotony_is_mean_over_sample_deviation_with_rest_days() {
        List<Double> week = List.of(0.0, 60.0, 0.0, 60.0, 0.0, 60.0, 100.0);
        assertThat(Monotony.of(week).orElseThrow()).isCloseTo(40 / 40.0, within(1e-9));
        assertThat(Monotony.strain(week).orElseThrow()).isCloseTo(280, within(1e-6));
    }

    @Test
    void equal_days_are_capped_and_an_empty_week_has_none() {
        assertThat(Monotony.of(Collections.nCopies(7, 50.0))).hasValue(10);
        assertThat(Monotony.of(Collections.nCopies(7, 0.0))).isEmpty();
        assertThat(Monotony.strain(Collections.nCopies(7, 0.0))).isEmpty();
        assertThatThrownBy(() -> Monotony.of(Collections.nCopies(6, 50.0))).hasMessageContaining("not of 6");
    }
}
