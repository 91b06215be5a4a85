package org.runningcoach.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewPasswordTest {

    @ParameterizedTest
    @CsvSource({"9, false", "10, true", "128, true", "129, false"})
    void length_is_counted_in_characters_as_people_count_them(int length, boolean accepted) {
        assertThat(NewPassword.mistake("🏃".repeat(length), "jo@example.org").isEmpty())
                .isEqualTo(accepted);
    }

    @Test
    void the_address_is_no_password() {
        assertThat(NewPassword.mistake(" Jo@Example.org", "jo@example.org")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jo@example.org", "  JO@Example.ORG ", "jo+coach@sub.example.org", "žofie@příklad.cz"})
    void addresses_are_taken_in_one_form(String text) {
        assertThat(Email.parse(text))
                .hasValueSatisfying(email ->
                        assertThat(email.value()).isEqualTo(text.strip().toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "jo",
                "jo@",
                "@example.org",
                "jo@example",
                "jo jo@example.org",
                "jo@@example.org",
                "jo@exa\nmple.org"
            })
    void other_texts_are_no_addresses(String text) {
        assertThat(Email.parse(text)).isEmpty();
    }
}
