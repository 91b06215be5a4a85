package org.runningcoach.domain.fitness.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runningcoach.domain.fitness.vdot.Vdot;

class RacePredictionTest {

    private static final Result TEN_IN_47 = new Result(10_000, 2_821);

    @ParameterizedTest
    @CsvSource({
        "21097.5, 10, 1.06",
        "42195, 60, 1.07",
        "42195, 59.9, 1.08",
        "42195, 40, 1.08",
        "42195, 39.9, 1.10",
        "42200, 39.9, 1.10",
        "50000, 100, 1.125"
    })
    void the_exponent_depends_on_the_race_and_on_the_weekly_distance(double metres, double weekly, double exponent) {
        assertThat(Riegel.exponentTo(metres, weekly * 1_000)).isEqualTo(exponent);
    }

    @Test
    void double_the_distance_takes_a_little_more_than_double_the_time() {
        assertThat(Riegel.seconds(5_000, 1_200, 10_000, Riegel.STANDARD)).isCloseTo(2_501.9, within(0.1));
    }

    @Test
    void a_near_race_is_foretold_by_the_index_alone() {
        RacePrediction half = RacePrediction.from(new Result(10_000, 2_821), 20_000, 30_000);
        assertThat(half.riegelSeconds()).isNull();
        assertThat(half.trust()).isEqualTo(Trust.FAIR);
        assertThat(half.realisticSeconds()).isEqualTo(half.equivalentSeconds());
    }

    @Test
    void a_marathon_on_little_running_is_reckoned_by_the_slower_of_both() {
        RacePrediction little = RacePrediction.from(new Result(21_000, 6_225), 42_195, 30_000);
        assertThat(little.riegelSeconds()).isNotNull().isGreaterThan(little.equivalentSeconds());
        assertThat(little.realisticSeconds()).isEqualTo(little.riegelSeconds());
        RacePrediction enough = RacePrediction.from(new Result(21_000, 6_225), 42_195, 50_000);
        assertThat(enough.realisticSeconds())
                .isEqualTo(enough.equivalentSeconds())
                .isLessThan(little.realisticSeconds());
    }

    @Test
    void a_far_race_is_foretold_with_little_trust() {
        assertThat(RacePrediction.from(TEN_IN_47, 42_195, 60_000).trust()).isEqualTo(Trust.LOW);
        assertThat(RacePrediction.from(TEN_IN_47, 40_000, 60_000).trust()).isEqualTo(Trust.FAIR);
        assertThat(RacePrediction.from(TEN_IN_47, 800, 60_000).trust()).isEqualTo(Trust.LOW);
    }

    @Test
    void beyond_the_marathon_there_is_only_a_rough_range() {
        RacePrediction ultra = RacePrediction.from(new Result(42_195, 13_000), 100_000, 60_000);
        assertThat(ultra.trust()).isEqualTo(Trust.ROUGH);
        assertThat(ultra.equivalentSeconds()).isNull();
        assertThat(ultra.fastSeconds()).isCloseTo(0.9 * ultra.realisticSeconds(), within(1e-6));
        assertThat(ultra.slowSeconds()).isCloseTo(1.1 * ultra.realisticSeconds(), within(1e-6));
    }

    @Test
    void a_certain_prediction_has_no_range() {
        RacePrediction near = RacePrediction.from(TEN_IN_47, 10_000, 30_000);
        assertThat(near.fastSeconds()).isEqualTo(near.slowSeconds()).isCloseTo(2_821, within(4.0));
    }

    @Test
    void the_index_alone_foretells_where_its_curves_hold() {
        assertThat(RacePrediction.from(new Vdot(43), 10_000).realisticSeconds()).isCloseTo(2_821, within(1.0));
        assertThatThrownBy(() -> RacePrediction.from(new Vdot(43), 800)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_result_closest_in_distance_is_taken() {
        Result five = new Result(5_000, 1_300);
        Result half = new Result(21_097.5, 6_300);
        assertThat(Result.closestTo(42_195, List.of(five, half))).contains(half);
        assertThat(Result.closestTo(6_000, List.of(five, half))).contains(five);
        assertThat(Result.closestTo(6_000, List.of())).isEmpty();
    }
}
