package org.runningcoach.imports.garmin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runningcoach.domain.log.model.Coverage;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.domain.log.model.Source;
import org.runningcoach.domain.log.model.Surface;
import org.runningcoach.imports.Upload;
import org.runningcoach.imports.model.ActivityFile;
import org.runningcoach.imports.model.Hint;
import org.runningcoach.imports.model.UnitFinding;

class HeaderLanguagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "it", "nl", "pt", "da", "sv", "no", "pl", "ja", "zh"})
    void the_same_activities_are_read_from_the_export_of_every_language(String language) {
        ActivityFile file =
                Upload.ofResource(HeaderLanguagesTest.class, language + ".csv").read();

        assertThat(file.language()).isEqualTo(language);
        assertThat(file.source()).isEqualTo(Source.GARMIN_CSV);
        assertThat(file.rows()).isEqualTo(4);
        assertThat(file.skipped()).isEmpty();
        assertThat(file.unknownTypes()).isEmpty();
        assertThat(file.otherSportCounts().values()).containsExactly(1);
        assertThat(file.runMetres()).isEqualTo(25_490);
        assertThat(file.runs()).extracting(run -> run.recording().seconds()).containsExactly(2653.0, 1683.0, 4187.0);
        assertThat(file.runs())
                .extracting(run -> run.recording().surface())
                .containsExactly(Surface.ROAD, Surface.TREADMILL, Surface.ROAD);
        assertThat(file.firstRun()).isEqualTo(LocalDateTime.of(2025, 3, 2, 9, 40, 30));
        assertThat(file.coverage()).isEqualTo(new Coverage(LocalDate.of(2025, 3, 2), LocalDate.of(2025, 3, 8), true));
        Recording newest = file.runs().getFirst().recording();
        assertThat(newest.title()).isEqualTo("Invented Dyke Loop");
        assertThat(newest.averageHeartRate()).isEqualTo(147);
        assertThat(newest.maximumHeartRate()).isEqualTo(171);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "it", "nl", "pt", "da", "sv", "no", "ja", "zh"})
    void climb_cadence_and_unit_are_found_by_the_words_of_the_language(String language) {
        ActivityFile file =
                Upload.ofResource(HeaderLanguagesTest.class, language + ".csv").read();

        Recording newest = file.runs().getFirst().recording();
        assertThat(newest.cadence()).isEqualTo(164);
        assertThat(newest.ascentMetres()).isEqualTo(38);
        assertThat(newest.descentMetres()).isEqualTo(41);
        assertThat(file.units().origin()).isEqualTo(UnitFinding.Origin.COMPUTED);
        assertThat(file.units().k()).isCloseTo(1000, within(5.0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "it", "pt", "da", "sv", "ja", "zh"})
    void moving_and_elapsed_time_are_kept_beside_the_timer(String language) {
        Recording newest = Upload.ofResource(HeaderLanguagesTest.class, language + ".csv")
                .read()
                .runs()
                .getFirst()
                .recording();

        assertThat(newest.movingSeconds()).isEqualTo(2641);
        assertThat(newest.elapsedSeconds()).isEqualTo(2850);
    }

    @Test
    void an_unknown_language_is_read_by_the_shape_of_its_rows() {
        Upload finnish = Upload.of("""
                Laji,Pvm,Suosikki,Nimi,Matka,Kalorit,Aika,Keskisyke
                Juoksu,2025-04-02 17:00:01,false,"Keksitty","6.00","400","00:33:00","140"
                Uinti,2025-04-01 17:00:01,true,"Keksitty","500","200","00:20:00","120"
                """);

        ActivityFile asked = finnish.read();
        assertThat(asked.language()).isNull();
        assertThat(asked.hints()).contains(Hint.LANGUAGE_UNKNOWN, Hint.TYPES_UNKNOWN);
        assertThat(asked.runs()).isEmpty();
        assertThat(asked.coverage()).isNull();
        assertThat(asked.unknownTypes()).containsOnlyKeys("Juoksu", "Uinti");

        ActivityFile told =
                finnish.with(Upload.OPTIONS.withRunTypes(Set.of(" juoksu"))).read();
        assertThat(told.runMetres()).isEqualTo(6000);
        assertThat(told.unknownTypes()).containsOnlyKeys("Uinti");
    }

    @Test
    void the_columns_of_a_ride_carry_the_pace_and_cadence_of_the_runs() {
        ActivityFile file = Upload.of("""
                Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg Bike Cadence,Avg Speed,Avg Stride Length
                Cycling,2025-04-03 17:00:01,false,"Ride","20.00","400","00:50:00","80","24.0","--"
                Track Running,2025-04-02 17:00:01,false,"Laps","6,000","400","00:30:00","170","5:00","1.18"
                Running,2025-04-01 17:00:01,false,"By speed","6,000","400","00:30:00","170","12.0","1.18"
                """).read();

        assertThat(file.runs()).extracting(run -> run.recording().metres()).containsExactly(6000.0, 6000.0);
        assertThat(file.runs().getFirst().recording().cadence()).isEqualTo(170);
    }

    @Test
    void of_two_columns_with_one_name_the_first_counts() {
        ActivityFile file = Upload.of("""
                Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg Run Cadence,Avg Run Cadence
                Running,2025-04-01 17:00:01,false,"Loop","6.00","400","00:30:00","170","0"
                """).read();

        assertThat(file.runs().getFirst().recording().cadence()).isEqualTo(170);
    }

    @Test
    void words_are_compared_composed_and_without_case_or_edges() {
        ActivityFile file = Upload.of("""
                 AKTIVITA\u0308TSTYP ,datum,Favorit,Titel,Distanz,Kalorien,\u00A0Zeit
                Laufen,2025-04-01 17:00:01,false,"Runde","6.00","400","00:30:00"
                """).read();

        assertThat(file.language()).isEqualTo("de");
        assertThat(file.runs()).hasSize(1);
    }
}
