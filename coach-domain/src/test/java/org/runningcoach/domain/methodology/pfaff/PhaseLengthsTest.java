package org.runningcoach.domain.methodology.pfaff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runningcoach.domain.plan.model.PhaseBlock;

class PhaseLengthsTest {

    @ParameterizedTest(name = "{0} weeks: {1} general, {2} and {3} specific, {4} competition")
    @CsvSource({
        "2, 0, 0, 0, 2",
        "8, 0, 1, 4, 3",
        "12, 1, 4, 4, 3",
        "16, 5, 4, 4, 3",
        "17, 6, 4, 4, 3",
        "20, 6, 5, 6, 3",
        "21, 6, 6, 6, 3",
        "24, 6, 6, 6, 6",
        "30, 10, 6, 6, 8"
    })
    void phases_are_laid_backwards_from_the_race(int weeks, int general, int first, int second, int competition) {
        assertThat(PhaseLengths.of(weeks, true)).isEqualTo(new PhaseLengths(general, first, second, competition));
    }

    @ParameterizedTest(name = "{0} weeks: {1} general, {2} and {3} specific, {4} competition")
    @CsvSource({"1, 1, 0, 0, 0", "2, 2, 0, 0, 0", "8, 2, 0, 3, 3", "12, 2, 3, 4, 3", "16, 5, 4, 4, 3"})
    void who_has_not_sprinted_begins_with_two_weeks_of_general_preparation(
            int weeks, int general, int first, int second, int competition) {
        assertThat(PhaseLengths.of(weeks, false)).isEqualTo(new PhaseLengths(general, first, second, competition));
    }

    @Test
    void the_weeks_of_a_season_are_all_there() {
        for (int weeks = 1; weeks <= 60; weeks++) {
            for (boolean sprinting : new boolean[] {true, false}) {
                PhaseLengths lengths = PhaseLengths.of(weeks, sprinting);
                assertThat(lengths.general() + lengths.first() + lengths.second() + lengths.competition())
                        .isEqualTo(weeks);
            }
        }
    }

    @Test
    void the_last_phase_ends_with_the_race_and_the_first_begins_with_the_plan() {
        LocalDate start = LocalDate.of(2026, 3, 4);
        LocalDate race = LocalDate.of(2026, 5, 23);
        assertThat(PhaseLengths.of(12, true).until(race, start))
                .containsExactly(
                        new PhaseBlock("GPP", start, LocalDate.of(2026, 3, 8)),
                        new PhaseBlock("SPP1", LocalDate.of(2026, 3, 9), LocalDate.of(2026, 4, 5)),
                        new PhaseBlock("SPP2", LocalDate.of(2026, 4, 6), LocalDate.of(2026, 5, 3)),
                        new PhaseBlock("COMP", LocalDate.of(2026, 5, 4), race));
    }
}
