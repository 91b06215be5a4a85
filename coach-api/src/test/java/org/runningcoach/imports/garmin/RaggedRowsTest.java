package org.runningcoach.imports.garmin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.imports.Upload;
import org.runningcoach.imports.model.ActivityFile;

class RaggedRowsTest {

    private static final String HEADER =
            "Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR,Aerobic TE,"
                    + "Avg Run Cadence,Max Run Cadence,Avg Pace,Best Pace,Total Ascent,Total Descent,Avg Stride Length,Steps,"
                    + "Moving Time,Elapsed Time\n";
    private static final String FIRST_17 =
            "Running,2025-04-02 07:00:00,false,\"Loop\",\"6.00\",\"300\",\"00:33:00\",\"140\","
                    + "\"160\",\"3.0\",\"165\",\"180\",\"5:30\",\"5:00\",\"44\",\"45\",\"1.10\"";

    @Test
    void a_row_of_the_headers_width_gives_every_column() {
        Recording run = run(",\"5,445\",\"00:32:50\",\"00:35:00\"");

        assertThat(run.movingSeconds()).isEqualTo(1970);
        assertThat(run.elapsedSeconds()).isEqualTo(2100);
    }

    @Test
    void a_longer_row_is_read_as_far_as_columns_keep_their_places() {
        Recording run = run(",\"5,445\",\"00:01:50\",\"00:59:00\",\"No\",\"3\"");

        assertThat(run.metres()).isEqualTo(6000);
        assertThat(run.ascentMetres()).isEqualTo(44);
        assertThat(run.movingSeconds()).isNull();
        assertThat(run.elapsedSeconds()).isNull();
    }

    @Test
    void a_shorter_row_is_read_as_far_as_it_goes() {
        Recording run = run("");

        assertThat(run.metres()).isEqualTo(6000);
        assertThat(run.elapsedSeconds()).isNull();
    }

    @Test
    void empty_fields_that_pad_a_row_count_for_nothing() {
        assertThat(run(",\"5,445\",\"00:32:50\",\"00:35:00\",,,").elapsedSeconds())
                .isEqualTo(2100);
    }

    @Test
    void durations_that_cannot_be_those_of_the_run_are_left_out() {
        Recording run = run(",\"5,445\",\"00:59:00\",\"00:02:00\"");

        assertThat(run.movingSeconds()).isNull();
        assertThat(run.elapsedSeconds()).isNull();
    }

    @Test
    void columns_that_slid_by_one_cost_their_values_and_not_the_run() {
        ActivityFile file = Upload.of(HEADER + FIRST_17.replace("\"3.0\",", "") + ",\"5,445\",\"--\",\"--\",\"--\"\n")
                .read();

        assertThat(file.skipped()).isEmpty();
        assertThat(file.runs().getFirst().recording().metres()).isEqualTo(6000);
    }

    @Test
    void rows_of_separators_only_are_no_rows() {
        ActivityFile file =
                Upload.of(HEADER + "\n,,,,,,,\n" + FIRST_17 + "\n   \n").read();

        assertThat(file.rows()).isEqualTo(1);
        assertThat(file.runs().getFirst().line()).isEqualTo(4);
    }

    private static Recording run(String afterFirst17) {
        return Upload.of(HEADER + FIRST_17 + afterFirst17 + "\n")
                .read()
                .runs()
                .getFirst()
                .recording();
    }
}
