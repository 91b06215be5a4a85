package org.runningcoach.imports.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StartGrammarTest {

    private static final StartGrammar DAY_FIRST = StartGrammar.of(List.of(), DayOrder.DAY_FIRST);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-04-02 07:08:09         | 2025-04-02T07:08:09",
                "2025-04-02T07:08:09         | 2025-04-02T07:08:09",
                "02.04.2025 07:08:09         | 2025-04-02T07:08:09",
                "02.04.2025, 07:08:09        | 2025-04-02T07:08:09",
                "2/4/2025 7:08:09            | 2025-04-02T07:08:09",
                "2/4/25 7:08:09 AM           | 2025-04-02T07:08:09",
                "2/4/25 12:08:09 AM          | 2025-04-02T00:08:09",
                "2/4/25 12:08:09 PM          | 2025-04-02T12:08:09",
                "2025/4/2 7:08:09            | 2025-04-02T07:08:09",
                "45749.297326389             | 2025-04-02T07:08:09",
                "'45749,297326389'           | 2025-04-02T07:08:09",
                "Apr 2, 2025, 7:08:09 AM     | 2025-04-02T07:08:09",
                "Apr 2, 2025, 7:08:09\u202FPM | 2025-04-02T19:08:09",
                "2 avr. 2025 07:08:09        | 2025-04-02T07:08:09",
                "2. Apr. 2025, 07:08:09      | 2025-04-02T07:08:09",
                "2 de abril de 2025 07:08:09 | 2025-04-02T07:08:09",
            })
    void a_start_is_read_however_it_is_written(String text, LocalDateTime start) {
        assertThat(DAY_FIRST.read(text.replace("'", ""))).isEqualTo(new Start(start, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2014-06-09 06:40",
                "lun., 9 juin 2014 6:40",
                "9/6/14 6:40",
                "41799.2778",
                "Mo., 9 Juni 2014 6:40"
            })
    void a_start_without_seconds_says_so(String text) {
        assertThat(DAY_FIRST.read(text)).isEqualTo(new Start(LocalDateTime.of(2014, 6, 9, 6, 40), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "2025-04-02",
                "2025-13-02 07:08:09",
                "2025-02-30 07:08:09",
                "2025-04-02 24:00:00",
                "31/4/2025 7:08",
                "45749",
                "9 Blursday 2014 6:40",
                "2/4/025 7:08",
                "2/4/25 13:08 PM",
                "0000-00-00 00:00:00"
            })
    void what_is_no_moment_is_not_guessed(String text) {
        assertThat(DAY_FIRST.read(text)).isNull();
    }

    @Test
    void one_row_that_can_be_read_one_way_settles_the_order_for_all() {
        StartGrammar american = StartGrammar.of(List.of("7/8/20 9:26", "7/28/20 9:26"), DayOrder.DAY_FIRST);
        StartGrammar european = StartGrammar.of(List.of("7/8/20 9:26", "28/7/20 9:26"), DayOrder.MONTH_FIRST);

        assertThat(american.read("7/8/20 9:26")).isEqualTo(new Start(LocalDateTime.of(2020, 7, 8, 9, 26), false));
        assertThat(european.read("7/8/20 9:26")).isEqualTo(new Start(LocalDateTime.of(2020, 8, 7, 9, 26), false));
        assertThat(american.orderAssumed()).isFalse();
    }

    @Test
    void an_order_that_no_row_settles_is_assumed_and_said() {
        StartGrammar open = StartGrammar.of(List.of("7/8/20 9:26"), DayOrder.MONTH_FIRST);

        assertThat(open.read("7/8/20 9:26")).isEqualTo(new Start(LocalDateTime.of(2020, 7, 8, 9, 26), false));
        assertThat(open.orderAssumed()).isTrue();
        assertThat(StartGrammar.of(List.of("2020-07-08 09:26:00"), DayOrder.DAY_FIRST)
                        .orderAssumed())
                .isFalse();
    }
}
