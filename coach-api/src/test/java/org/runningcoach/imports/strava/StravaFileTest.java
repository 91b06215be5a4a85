package org.runningcoach.imports.strava;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.domain.log.model.Source;
import org.runningcoach.domain.log.model.Surface;
import org.runningcoach.imports.Upload;
import org.runningcoach.imports.model.ActivityFile;
import org.runningcoach.imports.model.NumberedRecording;
import org.runningcoach.imports.model.Refusal;
import org.runningcoach.imports.model.UnitFinding;

class StravaFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void dates_are_turned_from_utc_to_the_athletes_clock(String language) {
        ActivityFile file =
                Upload.ofResource(StravaFileTest.class, language + ".csv").read();

        assertThat(file.source()).isEqualTo(Source.STRAVA_CSV);
        assertThat(file.language()).isEqualTo(language);
        assertThat(file.runs())
                .extracting(run -> run.recording().start())
                .containsExactly(LocalDateTime.of(2024, 7, 4, 0, 15, 20), LocalDateTime.of(2024, 7, 5, 8, 2, 9));
        assertThat(file.otherSports().getFirst().recording().start()).isEqualTo(LocalDateTime.of(2024, 1, 9, 13, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void a_run_has_its_distance_elapsed_and_moving_time_and_both_legs_cadence(String language) {
        Recording run = Upload.ofResource(StravaFileTest.class, language + ".csv")
                .read()
                .runs()
                .getFirst()
                .recording();

        assertThat(run.metres()).isEqualTo(5020);
        assertThat(run.seconds()).isEqualTo(1805);
        assertThat(run.elapsedSeconds()).isEqualTo(1805);
        assertThat(run.movingSeconds()).isEqualTo(1790.2);
        assertThat(run.cadence()).isEqualTo(163);
        assertThat(run.averageHeartRate()).isEqualTo(149);
        assertThat(run.maximumHeartRate()).isEqualTo(168);
        assertThat(run.ascentMetres()).isEqualTo(12.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void a_note_over_two_lines_belongs_to_its_row(String language) {
        ActivityFile file =
                Upload.ofResource(StravaFileTest.class, language + ".csv").read();

        assertThat(file.rows()).isEqualTo(3);
        assertThat(file.runs()).extracting(NumberedRecording::line).containsExactly(2, 3);
        assertThat(file.otherSports()).extracting(NumberedRecording::line).containsExactly(5);
        Recording noted = file.runs().getLast().recording();
        assertThat(noted.title()).isEqualTo("Invented, with \"friends\"");
        assertThat(noted.surface()).isEqualTo(Surface.TRAIL);
    }

    @Test
    void the_format_itself_fixes_the_unit() {
        UnitFinding units =
                Upload.ofResource(StravaFileTest.class, "en.csv").read().units();

        assertThat(units.origin()).isEqualTo(UnitFinding.Origin.FORMAT);
        assertThat(units.ambiguous()).isFalse();
    }

    @Test
    void a_missing_column_is_named() {
        Upload file =
                Upload.of("Activity ID,Activity Date,Activity Name,Elapsed Time\n1,\"Jul 3, 2024, 1:00:00 PM\",A,60\n");

        assertThat(file.refusal().refusal()).isEqualTo(Refusal.COLUMN_MISSING);
        assertThat(file.refusal().subject()).isEqualTo("Activity Type");
    }
}
