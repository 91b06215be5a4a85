package org.runningcoach.domain.methodology.koop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EffortTest {

    @Test
    void the_ladders_are_those_of_the_method() {
        assertThat(steps(Effort.RUNNING_INTERVALS)).containsExactly("4x3", "5x3", "6x3", "7x3", "8x3");
        assertThat(steps(Effort.TEMPO)).containsExactly("3x8", "3x10", "3x12", "4x10", "4x12", "3x15");
        assertThat(steps(Effort.STEADY_STATE)).containsExactly("1x30", "2x20", "2x30", "2x40", "3x30", "2x60");
    }

    @Test
    void beginners_stop_at_the_middle() {
        assertThat(Effort.RUNNING_INTERVALS.step(Effort.RUNNING_INTERVALS.middleStep()))
                .isEqualTo(new Bouts(6, 3));
        assertThat(Effort.TEMPO.step(Effort.TEMPO.middleStep())).isEqualTo(new Bouts(3, 12));
    }

    @Test
    void the_largest_step_that_fits_is_taken_and_none_where_the_first_is_too_much() {
        assertThat(Effort.TEMPO.within(5, 37)).isEqualTo(new Bouts(3, 12));
        assertThat(Effort.TEMPO.within(1, 37)).isEqualTo(new Bouts(3, 10));
        assertThat(Effort.TEMPO.within(5, 23.9)).isNull();
    }

    @Test
    void rest_is_as_long_as_an_interval_half_a_tempo_bout_and_a_fifth_of_steady_state() {
        assertThat(Effort.RUNNING_INTERVALS.rest(3)).isEqualTo(3);
        assertThat(Effort.TEMPO.rest(15)).isEqualTo(8);
        assertThat(Effort.STEADY_STATE.rest(30)).isEqualTo(6);
        assertThat(Effort.STEADY_STATE.rest(60)).isEqualTo(10);
    }

    @ParameterizedTest
    @EnumSource(Effort.class)
    void a_touch_is_half_a_session(Effort effort) {
        Bouts first = effort.step(0);
        assertThat(first.half().work())
                .isLessThanOrEqualTo((first.work() + 1) / 2)
                .isPositive();
    }

    private static String[] steps(Effort effort) {
        return IntStream.rangeClosed(0, effort.lastStep())
                .mapToObj(effort::step)
                .map(bouts -> bouts.times() + "x" + bouts.minutes())
                .toArray(String[]::new);
    }
}
