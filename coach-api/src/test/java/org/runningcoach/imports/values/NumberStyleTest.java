package org.runningcoach.imports.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberStyleTest {

    @ParameterizedTest
    @CsvSource({
        "'1,234.5', POINT, 1234.5",
        "'1.234,5', COMMA, 1234.5",
        "'100,123', POINT, 100123",
        "'12,345,678', POINT, 12345678",
        "8.83, POINT, 8.83",
        "'8,83', COMMA, 8.83",
        "'-16', POINT, -16",
        "-0, POINT, -0.0",
        "1602.5, POINT, 1602.5",
        "'1 234,5', COMMA, 1234.5",
        "'1\u00A0234,5', COMMA, 1234.5",
        "'1\u202F234', POINT, 1234",
        "\u22125, POINT, -5",
    })
    void a_number_is_read_in_its_style(String text, NumberStyle style, double value) {
        assertThat(style.read(text)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'-16", "'16", " 16 ", "16"})
    void one_leading_apostrophe_is_passed_over(String text) {
        assertThat(NumberStyle.POINT.read(text)).isIn(16.0, -16.0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "--",
                "''16",
                "1e3",
                "1E3",
                "NaN",
                "Infinity",
                "0x10",
                "1.2.3",
                "1,23",
                "1,2345",
                ",5,",
                "5.",
                "1,234,5",
                "12 km",
                "1,234.",
                "٣",
                "9999999999999999999999999"
            })
    void what_is_no_number_in_a_style_is_not_guessed(String text) {
        assertThat(NumberStyle.POINT.read(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"'3,7', COMMA", "'12,51', COMMA", "'0,0', COMMA", "3.7, POINT", "12.51, POINT", "'1.234,5', COMMA"})
    void one_or_two_last_digits_show_the_style(String text, NumberStyle style) {
        assertThat(NumberStyle.shownBy(text)).isEqualTo(style);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234", "1.234", "12", "", "--", "5:30", "a.b"})
    void all_else_shows_no_style(String text) {
        assertThat(NumberStyle.shownBy(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"'2,56', 2.56", "'2.56', 2.56", "'2,560', 2560"})
    void an_edited_cell_is_read_in_the_other_style(String text, double value) {
        assertThat(NumberStyle.POINT.readEither(text)).isEqualTo(value);
    }
}
