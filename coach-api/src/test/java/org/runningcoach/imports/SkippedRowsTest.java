package org.runningcoach.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runningcoach.domain.log.model.Doubt;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.imports.model.ActivityFile;
import org.runningcoach.imports.model.SkipReason;
import org.runningcoach.imports.model.SkippedRow;

class SkippedRowsTest {

    private static final String HEADER =
            "Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR,Total Ascent\n";
    private static final String GOOD =
            "Running,2025-04-01 07:00:00,false,\"Loop\",\"6.00\",\"400\",\"00:33:00\",140,160,9\n";

    @ParameterizedTest
    @CsvSource({
        "2025-04-01 07:00:00, 2025-13-01 07:00:00, Date,         UNREADABLE_DATE",
        "2025-04-01 07:00:00, 2025-02-29 07:00:00, Date,         UNREADABLE_DATE",
        "2025-04-01 07:00:00, yesterday,           Date,         UNREADABLE_DATE",
        "2025-04-01 07:00:00, --,                  Date,         UNREADABLE_DATE",
        "2025-04-01 07:00:00, 2026-11-03 00:00:00, Date,         START_AFTER_TOMORROW",
        "2025-04-01 07:00:00, 1969-12-31 23:59:59, Date,         START_BEFORE_1970",
        "6.00,                far,                 Distance,     UNREADABLE_NUMBER",
        "6.00,                NaN,                 Distance,     UNREADABLE_NUMBER",
        "6.00,                Infinity,            Distance,     UNREADABLE_NUMBER",
        "6.00,                6e0,                 Distance,     UNREADABLE_NUMBER",
        "6.00,                0x6,                 Distance,     UNREADABLE_NUMBER",
        "6.00,                0.00,                Distance,     DISTANCE_NOT_POSITIVE",
        "6.00,                -6.00,               Distance,     DISTANCE_NOT_POSITIVE",
        "6.00,                500.01,              Distance,     DISTANCE_TOO_LONG",
        "00:33:00,            soon,                Time,         UNREADABLE_DURATION",
        "00:33:00,            00:61:00,            Time,         UNREADABLE_DURATION",
        "00:33:00,            00:33:60,            Time,         UNREADABLE_DURATION",
        "00:33:00,            1e3,                 Time,         UNREADABLE_DURATION",
        "00:33:00,            NaN,                 Time,         UNREADABLE_DURATION",
        "00:33:00,            00:00:00,            Time,         DURATION_NOT_POSITIVE",
        "00:33:00,            --:--:--,            Time,         DURATION_NOT_POSITIVE",
        "00:33:00,            -00:33:00,           Time,         DURATION_NOT_POSITIVE",
        "00:33:00,            168:00:01,           Time,         DURATION_TOO_LONG",
        "140,                 1e2,                 Avg HR,       UNREADABLE_NUMBER",
        "160,                 fast,                Max HR,       UNREADABLE_NUMBER",
        "9,                   NaN,                 Total Ascent, UNREADABLE_NUMBER",
        "Running,             --,                  Activity Type, TYPE_MISSING",
    })
    void a_row_that_cannot_be_read_is_named_by_line_column_text_and_reason(
            String good, String bad, String column, SkipReason reason) {
        String badRow = GOOD.replace("04-01 07", "04-02 07")
                .replace(good.equals("2025-04-01 07:00:00") ? "2025-04-02 07:00:00" : good, bad);

        ActivityFile file = Upload.of(HEADER + GOOD + badRow).read();

        assertThat(file.rows()).isEqualTo(2);
        assertThat(file.runs()).hasSize(1);
        assertThat(file.skipped()).containsExactly(new SkippedRow(3, column, bad.startsWith("--") ? "" : bad, reason));
    }

    @Test
    void a_start_tomorrow_is_accepted_because_clocks_differ() {
        assertThat(Upload.of(HEADER + GOOD.replace("2025-04-01", "2026-11-02"))
                        .read()
                        .runs())
                .hasSize(1);
    }

    @Test
    void the_quoted_text_is_cut_to_80_characters_and_escaped() {
        String bad = GOOD.replace("6.00", "\u0007<script>" + "y".repeat(200));

        SkippedRow skipped = Upload.of(HEADER + GOOD + bad).read().skipped().getFirst();

        assertThat(skipped.text()).hasSize(80).startsWith("\\u0007<script>yyy");
    }

    @Test
    void a_run_faster_than_two_minutes_a_kilometre_is_kept_in_doubt() {
        assertThat(recording("00:33:00", "00:11:59").doubts()).containsExactly(Doubt.IMPLAUSIBLE_SPEED);
        assertThat(recording("00:33:00", "00:12:00").doubts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"24, true", "25, false", "240, false", "241, true"})
    void a_heart_rate_no_heart_has_is_dropped_in_doubt(String beats, boolean dropped) {
        Recording run = recording("140,160", beats + ",160");

        assertThat(run.averageHeartRate()).isEqualTo(dropped ? null : Integer.valueOf(beats));
        assertThat(run.maximumHeartRate()).isEqualTo(160);
        assertThat(run.doubts().contains(Doubt.HEART_RATE_DROPPED)).isEqualTo(dropped);
    }

    @ParameterizedTest
    @CsvSource({"0", "0.0", "--", "''"})
    void zero_and_dashes_mean_that_nothing_was_measured(String written) {
        Recording run = recording("140,160", written + "," + written);

        assertThat(run.averageHeartRate()).isNull();
        assertThat(run.maximumHeartRate()).isNull();
        assertThat(run.doubts()).isEmpty();
    }

    private static Recording recording(String good, String other) {
        return Upload.of(HEADER + GOOD.replace(good, other))
                .read()
                .runs()
                .getFirst()
                .recording();
    }
}
