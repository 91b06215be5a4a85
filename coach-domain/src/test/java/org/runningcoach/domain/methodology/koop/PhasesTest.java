package org.runningcoach.domain.methodology.koop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runningcoach.domain.plan.model.PhaseBlock;

class PhasesTest {

    @ParameterizedTest
    @CsvSource({
        "8, 2, 0, 0, 0, 6",
        "16, 2, 0, 4, 4, 6",
        "24, 2, 0, 8, 6, 8",
        "30, 2, 8, 6, 6, 8",
        "8, 3, 0, 0, 0, 5",
        "16, 3, 0, 3, 4, 6",
        "24, 3, 0, 7, 6, 8",
        "30, 3, 7, 6, 6, 8"
    })
    void the_phases_are_laid_backwards_from_the_race(
            int weeks, int taper, int base, int intervals, int tempo, int specific) {
        assertThat(Phases.of(weeks, taper, false)).isEqualTo(new Phases(base, intervals, tempo, specific, taper));
    }

    @Test
    void short_of_time_the_base_goes_first_then_the_intervals_then_the_tempo() {
        assertThat(Phases.of(19, 2, false)).isEqualTo(new Phases(0, 4, 5, 8, 2));
        assertThat(Phases.of(13, 2, false)).isEqualTo(new Phases(0, 0, 5, 6, 2));
        assertThat(Phases.of(10, 2, false)).isEqualTo(new Phases(0, 0, 0, 8, 2));
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 1", "2, 0, 2", "4, 2, 2", "5, 3, 2"})
    void the_taper_is_never_given_up_and_the_specific_phase_keeps_three_weeks_of_five(
            int weeks, int specific, int taper) {
        assertThat(Phases.of(weeks, 2, false)).isEqualTo(new Phases(0, 0, 0, specific, taper));
    }

    @Test
    void a_beginner_gets_four_weeks_of_base_wherever_the_specific_phase_leaves_them() {
        assertThat(Phases.of(16, 2, true)).isEqualTo(new Phases(4, 0, 4, 6, 2));
        assertThat(Phases.of(8, 2, true)).isEqualTo(new Phases(3, 0, 0, 3, 2));
    }

    @Test
    void who_changes_the_goal_without_the_volume_for_it_enters_the_specific_phase_later() {
        assertThat(Phases.of(8, 2, false).withoutEnteringSpecificAtOnce()).isEqualTo(new Phases(0, 0, 3, 3, 2));
        assertThat(Phases.of(16, 2, false).withoutEnteringSpecificAtOnce()).isEqualTo(Phases.of(16, 2, false));
    }

    @Test
    void the_dates_begin_with_the_plan_and_end_with_race_day() {
        LocalDate race = LocalDate.of(2026, 6, 20);
        LocalDate start = LocalDate.of(2026, 3, 4);
        assertThat(Phases.of(16, 2, false).until(race, start))
                .containsExactly(
                        new PhaseBlock("RI", start, LocalDate.of(2026, 3, 29)),
                        new PhaseBlock("TR", LocalDate.of(2026, 3, 30), LocalDate.of(2026, 4, 26)),
                        new PhaseBlock("SPECIFIC", LocalDate.of(2026, 4, 27), LocalDate.of(2026, 6, 7)),
                        new PhaseBlock("TAPER", LocalDate.of(2026, 6, 8), race));
    }

    @Test
    void without_a_date_base_intervals_and_tempo_take_turns() {
        assertThat(Phases.undated(LocalDate.of(2026, 3, 4)))
                .extracting(PhaseBlock::phase)
                .startsWith("ER", "RI", "TR", "ER")
                .doesNotContain("SPECIFIC", "TAPER");
    }
}
