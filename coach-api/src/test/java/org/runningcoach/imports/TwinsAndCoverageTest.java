package org.runningcoach.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.log.model.Coverage;
import org.runningcoach.domain.log.model.Doubt;
import org.runningcoach.imports.model.ActivityFile;
import org.runningcoach.imports.model.Hint;
import org.runningcoach.imports.model.NumberedRecording;
import org.runningcoach.imports.model.TwinRow;

class TwinsAndCoverageTest {

    private static final String RUN = "Running,2025-04-01 07:00:00,false,\"Loop\",\"6.00\",\"400\",\"00:33:00\"";

    @Test
    void of_rows_with_one_start_and_sport_the_first_is_kept() {
        ActivityFile file = Upload.ofRows(RUN, RUN.replace("400", "380").replace("Loop", "Edited"))
                .read();

        assertThat(file.rows()).isEqualTo(2);
        assertThat(file.runs()).extracting(NumberedRecording::line).containsExactly(2);
        assertThat(file.twins()).containsExactly(new TwinRow(3, 2, false));
    }

    @Test
    void a_twin_of_another_length_is_reported_as_a_conflict_and_not_added() {
        ActivityFile file = Upload.ofRows(RUN, RUN.replace("6.00", "6.20")).read();

        assertThat(file.runs()).hasSize(1);
        assertThat(file.twins()).containsExactly(new TwinRow(3, 2, true));
    }

    @Test
    void another_sport_with_the_same_start_is_no_twin() {
        ActivityFile file =
                Upload.ofRows(RUN, RUN.replace("Running", "Multisport")).read();

        assertThat(file.runs()).hasSize(1);
        assertThat(file.otherSports()).hasSize(1);
        assertThat(file.twins()).isEmpty();
    }

    @Test
    void where_seconds_are_lost_twins_agree_in_distance_and_duration_as_well() {
        String minute = RUN.replace("07:00:00", "07:00");
        ActivityFile file = Upload.ofRows(
                        minute, minute, minute.replace("6.00", "4.00").replace("33", "22"))
                .read();

        assertThat(file.runs()).extracting(NumberedRecording::line).containsExactly(2, 4);
        assertThat(file.runs().getFirst().recording().doubts()).containsExactly(Doubt.START_WITHOUT_SECONDS);
        assertThat(file.twins()).containsExactly(new TwinRow(3, 2, false));
    }

    @Test
    void a_list_is_evidence_from_its_oldest_to_its_newest_run() {
        ActivityFile file = Upload.ofRows(
                        RUN,
                        RUN.replace("04-01", "03-02"),
                        RUN.replace("04-01", "02-01").replace("Running", "Yoga"))
                .read();

        assertThat(file.coverage()).isEqualTo(new Coverage(LocalDate.of(2025, 3, 2), LocalDate.of(2025, 4, 1), true));
        assertThat(file.hints()).doesNotContain(Hint.LIST_MAY_BE_CUT);
    }

    @Test
    void of_a_list_that_may_be_cut_the_oldest_date_is_no_evidence() {
        String[] rows = new String[20];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = RUN.replace("04-01", "04-%02d".formatted(20 - i));
        }

        ActivityFile file = Upload.ofRows(rows).read();

        assertThat(file.coverage()).isEqualTo(new Coverage(LocalDate.of(2025, 4, 2), LocalDate.of(2025, 4, 20), true));
        assertThat(file.hints()).contains(Hint.LIST_MAY_BE_CUT);
    }

    @Test
    void a_cut_list_of_one_day_is_partial_evidence() {
        String[] rows = new String[20];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = RUN.replace("07:00:00", "%02d:00:00".formatted(i));
        }

        assertThat(Upload.ofRows(rows).read().coverage())
                .isEqualTo(new Coverage(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 4, 1), false));
    }

    @Test
    void other_sports_are_counted_in_the_files_words_the_most_frequent_first() {
        String later = RUN.replace("Running", "Yoga");
        ActivityFile file = Upload.ofRows(
                        RUN,
                        later.replace("07:00:00", "08:00:00"),
                        later.replace("07:00:00", "09:00:00"),
                        RUN.replace("Running", "Axe Throwing").replace("07:", "10:"))
                .read();

        assertThat(file.otherSportCounts()).containsExactly(entry("Yoga", 2), entry("Axe Throwing", 1));
        assertThat(file.unknownTypes()).containsOnlyKeys("Axe Throwing");
    }
}
