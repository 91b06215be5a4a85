package org.runningcoach.api.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralsTest {

    @ParameterizedTest
    @CsvSource({"1, a minute of rest", "2, 2 minutes of rest", "0, 0 minutes of rest", "11, 11 minutes of rest"})
    void a_number_chooses_the_form(String rest, String text) {
        assertThat(Plurals.in(
                        "{rest, plural, one {a minute} other {# minutes}} of rest",
                        new TreeMap<>(Map.of("rest", rest))))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0, A run.", "1, 'A run, 1 minute between.'", "2, 'A run, 2 minutes between.'"})
    void none_may_have_a_form_of_its_own(String rest, String text) {
        assertThat(Plurals.in(
                        "A run{rest, plural, =0 {} one {, # minute between} other {, # minutes between}}.",
                        new TreeMap<>(Map.of("rest", rest))))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"1, {bout} minutes in one piece", "3, 3 times {bout} minutes"})
    void a_form_may_name_other_values(String times, String text) {
        assertThat(Plurals.in(
                        "{times, plural, one {{bout} minutes in one piece} other {# times {bout} minutes}}",
                        new TreeMap<>(Map.of("times", times, "bout", "30"))))
                .isEqualTo(text);
    }
}
