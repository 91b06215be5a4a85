package org.runningcoach.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runningcoach.domain.log.model.ActivityKey;
import org.runningcoach.domain.log.model.Doubt;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.domain.log.model.Surface;
import org.runningcoach.imports.model.ActivityFile;
import org.runningcoach.imports.model.DistanceUnit;
import org.runningcoach.imports.model.NumberedRecording;
import org.runningcoach.imports.model.ReadOptions;
import org.runningcoach.imports.model.Refusal;
import org.runningcoach.imports.values.NumberStyle;

/**
 * Reads the sample exports that may lie beside the project, and says that it was skipped where they do not. Their folder is named by
 * the system property or environment variable {@code COACH_SAMPLE_DATA}; without it, {@code shared/data} beside the project.
 */
class SharedSampleFilesTest {

    private static final ReadOptions OPTIONS =
            ReadOptions.of(DistanceUnit.KILOMETRE, ZoneOffset.UTC, LocalDate.of(2026, 11, 1));

    @BeforeEach
    void samples_lie_beside_the_project() {
        assumeTrue(Files.isDirectory(folder()), "skipped: no sample files in " + folder());
    }

    @ParameterizedTest
    @CsvSource({
        "garmin-da-2026.csv,                      20,  20,  181.06,  61038.0,  0, km, 998,  POINT, 2026-01-16T13:35:11, 2026-07-29T17:38:38",
        "garmin-de-2023-unquoted.csv,             103, 103, 403.73,  128536.1, 0, km, 999,  POINT, 2021-12-16T07:34:07, 2023-04-14T08:06:30",
        "garmin-en-metric-2025.csv,               56,  55,  719.70,  278068.1, 0, km, 996,  POINT, 2025-01-16T18:04:43, 2025-05-07T17:53:16",
        "garmin-en-metric-decimal-comma-2025.csv, 56,  55,  719.70,  278068.1, 0, km, 996,  COMMA, 2025-01-16T18:04:43, 2025-05-07T17:53:16",
        "garmin-en-metric-track-ragged-2026.csv,  10,  9,   145.32,  45256.0,  0, km, 997,  POINT, 2022-12-10T12:52:02, 2026-01-13T17:59:26",
        "garmin-en-miles-2022.csv,                240, 120, 518.64,  219838.5, 1, mi, 1609, POINT, 2018-08-12T10:01:18, 2022-09-23T07:02:52",
        "garmin-nl-2018.csv,                      280, 128, 1438.32, 419231.0, 0, km, 999,  POINT, 2016-07-31T07:48:49, 2018-07-22T11:31:37",
        "garmin-sv-multisport-2024.csv,           411, 90,  863.18,  316794.0, 0, km, 998,  POINT, 2023-04-20T07:44:23, 2024-03-19T17:44:30",
        "garmin-sv-multisport-2026-header.csv,    555, 117, 1112.53, 402049.0, 0, km, 997,  POINT, 2023-04-20T07:44:23, 2024-08-22T17:35:07",
        "garmin-zh-2026-bom.csv,                  4,   2,   7.26,    2282.6,   0, km, 1064, POINT, 2026-08-14T16:11:56, 2026-08-22T16:14:45",
        "strava-bulk-activities-2020.csv,         130, 45,  245.95,  132742.0, 0, km,     , POINT, 2020-02-20T22:26:58, 2020-09-08T21:52:18",
    })
    void a_real_export_gives_what_its_description_says(
            String name,
            int rows,
            int runs,
            double kilometres,
            double seconds,
            int twins,
            String unit,
            Integer k,
            NumberStyle numbers,
            LocalDateTime first,
            LocalDateTime last)
            throws IOException {
        ActivityFile file = read(name);

        assertThat(file.rows()).isEqualTo(rows);
        assertThat(file.runs()).hasSize(runs);
        assertThat(file.otherSports()).hasSize(rows - runs - twins);
        assertThat(file.skipped()).isEmpty();
        assertThat(file.unknownTypes()).isEmpty();
        assertThat(file.twins()).hasSize(twins).noneMatch(twin -> twin.conflict());
        assertThat(file.runMetres() / 1000).isCloseTo(kilometres, within(0.005));
        assertThat(sumOfSeconds(file)).isCloseTo(seconds, within(0.01));
        assertThat(file.units().unit().symbol()).isEqualTo(unit);
        assertThat(
                        file.units().k() == null
                                ? null
                                : (int) Math.round(file.units().k()))
                .isEqualTo(k);
        assertThat(file.numbers().style()).isEqualTo(numbers);
        assertThat(file.firstRun()).isEqualTo(first);
        assertThat(file.lastRun()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "garmin-sv-multisport-2024.csv, garmin-sv-multisport-2026-header.csv,    144, 27",
        "garmin-sv-multisport-2026-header.csv, garmin-sv-multisport-2024.csv,    0,   0",
        "garmin-en-metric-2025.csv,     garmin-en-metric-decimal-comma-2025.csv, 0,   0",
    })
    void a_later_export_adds_only_what_is_new(String earlier, String later, int added, int runsAdded)
            throws IOException {
        Set<ActivityKey> known = new HashSet<>();
        everything(read(earlier)).forEach(row -> known.add(ActivityKey.of(row.recording())));

        List<NumberedRecording> fresh = everything(read(later))
                .filter(row -> !known.contains(ActivityKey.of(row.recording())))
                .toList();

        assertThat(fresh).hasSize(added);
        assertThat(fresh.stream().filter(row -> row.recording().isRun())).hasSize(runsAdded);
    }

    @Test
    void a_track_run_in_metres_with_quotes_in_its_title_is_understood() throws IOException {
        Recording track =
                read("garmin-en-metric-track-ragged-2026.csv").runs().getFirst().recording();

        assertThat(track.metres()).isEqualTo(8830);
        assertThat(track.surface()).isEqualTo(Surface.TRACK);
        assertThat(track.title()).endsWith("Track Running (30') [60\"]");
    }

    @Test
    void damaged_track_distances_are_settled_by_the_pace_or_doubted() throws IOException {
        List<NumberedRecording> track = read("garmin-de-2023-unquoted.csv").runs().stream()
                .filter(run -> run.recording().surface() == Surface.TRACK)
                .toList();

        assertThat(track).extracting(run -> run.recording().metres()).containsExactly(2000.0, 2560.0);
        assertThat(track.getFirst().recording().doubts()).containsExactly(Doubt.PACE_DISAGREES);
        assertThat(track.getLast().recording().doubts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "run-9km-local-plus2.fit, FIT",
        "run-short-157m.fit, FIT",
        "run-garmin-2012.tcx, TCX",
        "run-derived-from-tcx.gpx, GPX",
        "garmin-account-export-summarizedActivities.json, JSON",
    })
    void other_formats_are_named_and_refused(String name, String kind) throws IOException {
        Upload file = Upload.of(Files.readAllBytes(folder().resolve(name)));

        assertThat(file.refusal().refusal()).isEqualTo(Refusal.FORMAT_NOT_READ_YET);
        assertThat(file.refusal().subject()).isEqualTo(kind);
    }

    private static double sumOfSeconds(ActivityFile file) {
        return file.runs().stream()
                .mapToDouble(run -> run.recording().seconds())
                .sum();
    }

    private static Stream<NumberedRecording> everything(ActivityFile file) {
        return Stream.concat(file.runs().stream(), file.otherSports().stream());
    }

    private static ActivityFile read(String name) throws IOException {
        return Upload.of(Files.readAllBytes(folder().resolve(name)))
                .with(OPTIONS)
                .read();
    }

    private static Path folder() {
        String named = System.getProperty("COACH_SAMPLE_DATA", System.getenv("COACH_SAMPLE_DATA"));
        return named == null
                ? Path.of("..", "..", "shared", "data").toAbsolutePath().normalize()
                : Path.of(named);
    }
}
