package org.runningcoach.imports.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationTextTest {

    @ParameterizedTest
    @CsvSource({
        "00:44:24, 2664",
        "0:44:24, 2664",
        "44:24, 2664",
        "1:15:52, 4552",
        "10:43:47, 38627",
        "100:00:00, 360000",
        "00:03:53.8, 233.8",
        "'00:03:53,8', 233.8",
        "4:23.5, 263.5",
        "01:50.2, 110.2",
        "55:22.09, 3322.09",
        "5:30, 330",
        "-00:10:00, -600",
    })
    void every_grammar_seen_is_read(String text, double seconds) {
        assertThat(DurationText.seconds(text)).isEqualTo(seconds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--:--:--",
                "44",
                "00:60:00",
                "00:00:60",
                "60:00",
                "02:43:09.70.1",
                "1:2:3:4",
                "a:b:c",
                "00:0x:00",
                "1e3",
                "5:",
                ":30",
                "00:00:1234",
                "12345:00:00",
                "No"
            })
    void all_else_is_no_duration(String text) {
        assertThat(DurationText.seconds(text)).isNull();
    }
}
