package org.runningcoach.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.runningcoach.imports.model.FileRefused;
import org.runningcoach.imports.model.ReadLimits;
import org.runningcoach.imports.model.Refusal;

class RefusedFilesTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String ROW = "Running,2025-04-01 07:00:00,false,\"Loop\",\"6.00\",\"400\",\"00:33:00\"\n";
    private static final String GERMAN = """
            Aktivitätstyp,Datum,Favorit,Titel,Distanz,Kalorien,Zeit
            Laufen,2025-04-01 07:00:00,false,"Grüne Runde","6.00","400","00:33:00"
            """;

    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments("empty", bytes(""), Refusal.NO_ACTIVITIES, null),
                arguments("blank lines", bytes("\n \n"), Refusal.NO_ACTIVITIES, null),
                arguments("header only", bytes(Upload.SHORT_HEADER), Refusal.NO_ACTIVITIES, null),
                arguments(
                        "web page",
                        bytes("\n<!DOCTYPE html><html><body>Sign in</body>"),
                        Refusal.NOT_A_TABLE,
                        "WEB_PAGE"),
                arguments("xml", bytes("<?xml version=\"1.0\"?><note/>"), Refusal.NOT_A_TABLE, "XML"),
                arguments("zip", latin("PK\u0003\u0004\u0014\u0000activities.csv"), Refusal.NOT_A_TABLE, "ZIP"),
                arguments(
                        "xlsx",
                        latin("PK\u0003\u0004\u0014\u0000[Content_Types].xml"),
                        Refusal.NOT_A_TABLE,
                        "SPREADSHEET"),
                arguments(
                        "xls",
                        latin("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1..."),
                        Refusal.NOT_A_TABLE,
                        "SPREADSHEET"),
                arguments("gzip", latin("\u001F\u008B\u0008\u0000"), Refusal.NOT_A_TABLE, "GZIP"),
                arguments("pdf", bytes("%PDF-1.7\n"), Refusal.NOT_A_TABLE, "PDF"),
                arguments("png", latin("\u0089PNG\r\n\u001A\n"), Refusal.NOT_A_TABLE, "IMAGE"),
                arguments("jpeg", latin("\u00FF\u00D8\u00FF\u00E0"), Refusal.NOT_A_TABLE, "IMAGE"),
                arguments("zeros", latin("a\u0000\u0000\u0000b\u0000\u0001"), Refusal.NOT_A_TABLE, "BINARY"),
                arguments(
                        "fit",
                        latin("\u000E T\u0008\u0010\u0000\u0000\u0000.FIT\u0001"),
                        Refusal.FORMAT_NOT_READ_YET,
                        "FIT"),
                arguments(
                        "tcx",
                        bytes("<?xml version=\"1.0\"?>\n<TrainingCenterDatabase xmlns=\"x\">"),
                        Refusal.FORMAT_NOT_READ_YET,
                        "TCX"),
                arguments(
                        "gpx",
                        bytes("\uFEFF<?xml version=\"1.0\"?>\n<gpx version=\"1.1\">"),
                        Refusal.FORMAT_NOT_READ_YET,
                        "GPX"),
                arguments("json", bytes(" [{\"summarizedActivitiesExport\":[]}]"), Refusal.FORMAT_NOT_READ_YET, "JSON"),
                arguments(
                        "UTF-16 without a mark",
                        (Upload.SHORT_HEADER + ROW).getBytes(UTF_16LE),
                        Refusal.ENCODING_UNCLEAR,
                        "UTF-16 without a byte order mark"),
                arguments(
                        "Windows-1252 in a title only",
                        (Upload.SHORT_HEADER + ROW.replace("Loop", "Übung")).getBytes(WINDOWS_1252),
                        Refusal.ENCODING_UNCLEAR,
                        "windows-1252"),
                arguments(
                        "GB18030",
                        "活动类型,日期,我的最爱,标题,距离,热量消耗,时间\n跑步".getBytes(Charset.forName("GB18030")),
                        Refusal.ENCODING_UNCLEAR,
                        "GB18030"),
                arguments(
                        "broken UTF-8 far below",
                        concat(bytes(Upload.SHORT_HEADER + ROW.repeat(1000)), latin(ROW.replace("Loop", "\u00DCbung"))),
                        Refusal.ENCODING_UNCLEAR,
                        "windows-1252"),
                arguments("unknown header", bytes("Weekday,Shoes\nMonday,blue\n"), Refusal.UNKNOWN_HEADER, null),
                arguments(
                        "date missing",
                        bytes("Activity Type,Favorite,Title,Distance,Calories,Time\nRunning,false,A,6.00,1,00:33:00\n"),
                        Refusal.COLUMN_MISSING,
                        "date"),
                arguments(
                        "duration missing",
                        bytes("Activity Type,Date,Title,Distance\nRunning,2025-04-01 07:00:00,A,6.00\n"),
                        Refusal.COLUMN_MISSING,
                        "time"),
                arguments(
                        "type missing",
                        bytes("Date,Title,Distance,Time\n2025-04-01 07:00:00,A,6.00,00:33:00\n"),
                        Refusal.COLUMN_MISSING,
                        "activity type"),
                arguments(
                        "more than half unreadable",
                        bytes(Upload.SHORT_HEADER
                                + ROW
                                + ROW.replace("2025", "soon")
                                + ROW.replace("00:33:00", "long")),
                        Refusal.MOSTLY_UNREADABLE,
                        null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void what_cannot_be_imported_is_refused_by_what_it_is(String name, byte[] bytes, Refusal refusal, String subject) {
        FileRefused refused = Upload.of(bytes).refusal();

        assertThat(refused.refusal()).isEqualTo(refusal);
        assertThat(refused.subject()).isEqualTo(subject);
        assertThat(refused.getMessage()).endsWith(".").hasSizeGreaterThan(20);
    }

    @Test
    void an_unknown_header_is_answered_with_its_columns_and_what_is_supported() {
        FileRefused refused = Upload.of("Weekday,Shoes\nMonday,blue\n").refusal();

        assertThat(refused.columns()).containsExactly("Weekday", "Shoes");
        assertThat(refused).hasMessageContaining("Garmin Connect").hasMessageContaining("Strava");
    }

    @Test
    void a_mostly_unreadable_file_is_answered_with_its_rows() {
        FileRefused refused = Upload.ofRows(
                        ROW.strip(), ROW.replace("2025", "soon").strip(), "Running")
                .refusal();

        assertThat(refused.skipped()).extracting(row -> row.line()).containsExactly(3, 4);
    }

    @Test
    void half_of_the_rows_may_be_unreadable() {
        assertThat(Upload.ofRows(ROW.strip(), "Running").read().runs()).hasSize(1);
    }

    @Test
    void a_file_is_refused_at_the_first_thing_beyond_a_limit() {
        Upload file = Upload.of(Upload.SHORT_HEADER + ROW + ROW);

        assertThat(refusal(file, new ReadLimits(100, 50, 50, 100))).isEqualTo(Refusal.FILE_TOO_LARGE);
        assertThat(refusal(file, new ReadLimits(1000, 1, 50, 100))).isEqualTo(Refusal.TOO_MANY_ROWS);
        assertThat(refusal(file, new ReadLimits(1000, 50, 6, 100))).isEqualTo(Refusal.TOO_MANY_COLUMNS);
        assertThat(refusal(file, new ReadLimits(1000, 50, 50, 18))).isEqualTo(Refusal.FIELD_TOO_LONG);
        assertThat(refusal(file, new ReadLimits(1000, 50, 7, 9))).isEqualTo(Refusal.FIELD_TOO_LONG);
        assertThat(file.with(Upload.OPTIONS.withLimits(new ReadLimits(1000, 2, 7, 19)))
                        .read()
                        .rows())
                .isEqualTo(2);
    }

    @Test
    void a_row_of_a_thousand_fields_and_an_endless_line_are_refused() {
        assertThat(Upload.ofRows(",x".repeat(1000)).refusal().refusal()).isEqualTo(Refusal.TOO_MANY_COLUMNS);
        assertThat(Upload.ofRows("x".repeat(4_000_000)).refusal().refusal()).isEqualTo(Refusal.FIELD_TOO_LONG);
    }

    @Test
    void encodings_that_are_sure_are_converted() {
        assertThat(titleOf(GERMAN.getBytes(UTF_8))).isEqualTo("Grüne Runde");
        assertThat(titleOf(("\uFEFF" + GERMAN).getBytes(UTF_8))).isEqualTo("Grüne Runde");
        assertThat(titleOf(("\uFEFF" + GERMAN).getBytes(UTF_16LE))).isEqualTo("Grüne Runde");
        assertThat(titleOf(("\uFEFF" + GERMAN).getBytes(UTF_16BE))).isEqualTo("Grüne Runde");
        assertThat(titleOf(GERMAN.getBytes(WINDOWS_1252))).isEqualTo("Grüne Runde");
    }

    @Test
    void without_a_type_column_the_athlete_may_say_that_every_row_is_a_run() {
        Upload file = Upload.of("Date,Title,Distance,Time\n2025-04-01 07:00:00,A,6.00,00:33:00\n")
                .with(Upload.OPTIONS.withEveryRowARun());

        assertThat(file.read().runMetres()).isEqualTo(6000);
    }

    private static Refusal refusal(Upload file, ReadLimits limits) {
        return file.with(Upload.OPTIONS.withLimits(limits)).refusal().refusal();
    }

    private static String titleOf(byte[] bytes) {
        return Upload.of(bytes).read().runs().getFirst().recording().title();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] latin(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static byte[] concat(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
