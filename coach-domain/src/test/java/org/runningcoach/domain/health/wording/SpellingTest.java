package org.runningcoach.domain.health.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "chst, chest",
        "chesst, chest",
        "chezt, chest",
        "chset, chest",
        "hcest, chest",
        "fianted, fainted",
        "palpatatons, palpitations",
    })
    void a_slip_may_mean_the_word(String typed, String word) {
        assertThat(Spelling.mayMean(typed, word)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "pian, pain",
        "quest, chest",
        "chesses, chest",
        "chs, chest",
        "fnaited, fainted",
        "palpatatns, palpitations"
    })
    void too_many_slips_or_too_short_a_word_mean_another(String typed, String word) {
        assertThat(Spelling.mayMean(typed, word)).isFalse();
    }
}
