package org.runningcoach.imports.garmin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runningcoach.domain.log.model.Doubt;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.imports.Upload;
import org.runningcoach.imports.model.ActivityFile;
import org.runningcoach.imports.model.DistanceUnit;
import org.runningcoach.imports.model.FirstRunBothWays;
import org.runningcoach.imports.model.Hint;
import org.runningcoach.imports.model.ReadOptions;
import org.runningcoach.imports.model.UnitFinding;

class UnitsAndMetresTest {

    private static final String HEADER =
            "Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg Run Cadence,Avg Pace,"
                    + "Total Ascent,Avg Stride Length\n";
    private static final ReadOptions MILE_PROFILE =
            ReadOptions.of(DistanceUnit.MILE, Upload.OPTIONS.zone(), Upload.OPTIONS.today());

    @Test
    void cadence_stride_and_time_show_that_distances_are_kilometres() {
        ActivityFile file = kilometreFile().with(MILE_PROFILE).read();

        assertThat(file.units().unit()).isEqualTo(DistanceUnit.KILOMETRE);
        assertThat(file.units().origin()).isEqualTo(UnitFinding.Origin.COMPUTED);
        assertThat(file.units().ambiguous()).isFalse();
        assertThat(file.runs().getFirst().recording().metres()).isEqualTo(6000);
    }

    @Test
    void cadence_stride_and_time_show_that_distances_are_miles_and_climbs_feet() {
        ActivityFile file = Upload.of(
                        HEADER
                                + "Running,2025-04-03 07:00:00,false,\"A\",\"3.73\",\"1\",\"00:33:00\",\"165\",\"8:51\",\"100\",\"1.10\"\n"
                                + "Running,2025-04-02 07:00:00,false,\"B\",\"3.73\",\"1\",\"00:33:00\",\"165\",\"8:51\",\"0\",\"1.10\"\n"
                                + "Running,2025-04-01 07:00:00,false,\"C\",\"3.73\",\"1\",\"00:33:00\",\"165\",\"8:51\",\"--\",\"1.10\"\n")
                .read();

        assertThat(file.units().unit()).isEqualTo(DistanceUnit.MILE);
        assertThat(file.units().k()).isCloseTo(1606, within(1.0));
        assertThat(file.runs().getFirst().recording().metres()).isEqualTo(6002.853);
        assertThat(file.runs())
                .extracting(run -> run.recording().ascentMetres())
                .containsExactly(30.48, 0.0, null);
    }

    @Test
    void what_the_athlete_says_goes_before_what_the_file_shows() {
        ActivityFile file = kilometreFile()
                .with(Upload.OPTIONS.withUnits(DistanceUnit.MILE))
                .read();

        assertThat(file.units().origin()).isEqualTo(UnitFinding.Origin.ASKED);
        assertThat(file.units().contradicted()).isTrue();
        assertThat(file.hints()).contains(Hint.UNITS_CONTRADICTED);
        assertThat(file.runs().getFirst().recording().metres()).isEqualTo(6 * 1609.344);
    }

    @Test
    void a_silent_file_takes_the_profiles_unit_and_shows_the_first_run_both_ways() {
        ActivityFile file = Upload.ofRows("Running,2025-04-01 07:00:00,false,\"A\",\"6.00\",\"1\",\"00:33:00\"")
                .with(MILE_PROFILE)
                .read();

        assertThat(file.units())
                .isEqualTo(new UnitFinding(
                        DistanceUnit.MILE,
                        UnitFinding.Origin.PROFILE,
                        null,
                        true,
                        false,
                        new FirstRunBothWays(2, LocalDateTime.of(2025, 4, 1, 7, 0), 6000, 9656.064)));
        assertThat(file.hints()).contains(Hint.UNITS_ASSUMED);
    }

    @ParameterizedTest
    @CsvSource({
        // distance as written, pace, metres
        "'6,000', 5:30, 6000",
        "'6.00', 5:30, 6000",
        "'6,00', 5:30, 6000",
        "'6,000.0', 5:30, 6000",
        "'6.00', 10.9, 6000",
        "'6.00', --, 6000",
        "'6.00', 0:00, 6000",
    })
    void the_pace_settles_what_a_distance_means(String distance, String pace, double metres) {
        Recording run = runWith(distance, pace);

        assertThat(run.metres()).isEqualTo(metres);
        assertThat(run.doubts()).isEmpty();
    }

    @Test
    void a_distance_no_reading_of_which_fits_the_pace_is_kept_and_doubted() {
        Recording run = runWith("5.00", "5:30");

        assertThat(run.metres()).isEqualTo(5000);
        assertThat(run.doubts()).containsExactly(Doubt.PACE_DISAGREES);
    }

    @Test
    void track_runs_of_a_mile_account_come_in_metres_or_yards() {
        String row =
                "Track Running,2025-04-01 07:00:00,false,\"A\",\"%s\",\"1\",\"00:33:00\",\"165\",\"8:51\",\"1\",\"1.10\"\n";
        ReadOptions miles = Upload.OPTIONS.withUnits(DistanceUnit.MILE);

        assertThat(Upload.of(HEADER + row.formatted("6,000")).with(miles).read().runMetres())
                .isEqualTo(6000);
        assertThat(Upload.of(HEADER + row.formatted("6,562")).with(miles).read().runMetres())
                .isCloseTo(6000, within(1.0));
    }

    @Test
    void a_track_run_without_a_pace_is_in_metres_when_kilometres_are_out_of_reach() {
        Recording run = Upload.of(
                        HEADER
                                + "Track Running,2025-04-01 07:00:00,false,\"A\",\"6,000\",\"1\",\"00:33:00\",\"--\",\"--\",\"--\",\"--\"\n")
                .read()
                .runs()
                .getFirst()
                .recording();

        assertThat(run.metres()).isEqualTo(6000);
    }

    @Test
    void only_a_treadmill_may_say_zero_and_any_device_may_lack_the_distance() {
        ActivityFile file = Upload.ofRows(
                        "Treadmill Running,2025-04-03 07:00:00,false,\"A\",\"0.00\",\"1\",\"00:33:00\"",
                        "Running,2025-04-02 07:00:00,false,\"B\",\"--\",\"1\",\"00:33:00\"",
                        "Running,2025-04-01 07:00:00,false,\"C\",\"0.00\",\"1\",\"00:33:00\"")
                .read();

        assertThat(file.runs()).extracting(run -> run.recording().metres()).containsExactly(null, null);
        assertThat(file.skipped()).hasSize(1);
    }

    private static Recording runWith(String distance, String pace) {
        String row = "Running,2025-04-04 07:00:00,false,\"X\",\"" + distance + "\",\"1\",\"00:33:00\",\"165\",\"" + pace
                + "\",\"1\",\"1.10\"\n";
        return Upload.of(kilometreFile().text() + row).read().runs().getLast().recording();
    }

    private static Upload kilometreFile() {
        return Upload.of(
                HEADER
                        + "Running,2025-04-03 07:00:00,false,\"A\",\"6.00\",\"1\",\"00:33:00\",\"165\",\"5:30\",\"9\",\"1.10\"\n"
                        + "Running,2025-04-02 07:00:00,false,\"B\",\"6.00\",\"1\",\"00:33:00\",\"165\",\"5:30\",\"9\",\"1.10\"\n"
                        + "Running,2025-04-01 07:00:00,false,\"C\",\"6.00\",\"1\",\"00:33:00\",\"165\",\"5:30\",\"9\",\"1.10\"\n");
    }
}
