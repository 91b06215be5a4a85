package org.runningcoach.domain.methodology.daniels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runningcoach.domain.plan.model.PhaseBlock;

class PhasesTest {

    @ParameterizedTest
    @CsvSource({
        "2, 2, 0, 0, 0",
        "5, 3, 0, 0, 2",
        "8, 3, 2, 0, 3",
        "11, 3, 3, 2, 3",
        "13, 3, 3, 4, 3",
        "18, 4, 5, 5, 4",
        "24, 6, 6, 6, 6",
        "30, 12, 6, 6, 6"
    })
    void weeks_to_the_race_are_split_as_the_table_says(int weeks, int one, int two, int three, int four) {
        assertThat(Phases.of(weeks, false, false)).isEqualTo(new Phases(one, two, three, four));
    }

    @Test
    void a_trained_runner_with_three_weeks_left_goes_straight_to_the_final_phase() {
        assertThat(Phases.of(3, true, false)).isEqualTo(new Phases(0, 0, 0, 3));
    }

    @Test
    void a_trained_runner_needs_one_week_of_foundation_and_gains_early_and_transition_quality() {
        assertThat(Phases.of(11, true, false)).isEqualTo(new Phases(1, 4, 3, 3));
        assertThat(Phases.of(18, true, false)).isEqualTo(new Phases(2, 6, 6, 4));
    }

    @Test
    void a_beginner_gets_four_weeks_of_foundation_from_the_third_phase_first() {
        assertThat(Phases.of(11, false, true)).isEqualTo(new Phases(4, 3, 1, 3));
        assertThat(Phases.of(5, false, true)).isEqualTo(new Phases(4, 0, 0, 1));
    }

    @Test
    void the_dates_end_with_race_day_and_begin_with_the_plan() {
        LocalDate race = LocalDate.of(2026, 5, 17);
        LocalDate start = LocalDate.of(2026, 3, 4);
        assertThat(Phases.of(11, false, false).until(race, start))
                .containsExactly(
                        new PhaseBlock("I", start, LocalDate.of(2026, 3, 22)),
                        new PhaseBlock("II", LocalDate.of(2026, 3, 23), LocalDate.of(2026, 4, 12)),
                        new PhaseBlock("III", LocalDate.of(2026, 4, 13), LocalDate.of(2026, 4, 26)),
                        new PhaseBlock("IV", LocalDate.of(2026, 4, 27), race));
    }
}
