package org.runningcoach.api.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.runningcoach.imports.BulkFile;
import org.runningcoach.imports.BulkFile.Dialect;
import org.runningcoach.testing.Answer;
import org.runningcoach.testing.CoachTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Every kind of malformed input reaches the athlete as a clear problem, and nothing of it is stored. */
@CoachTest
class MalformedUploadIT {

    @LocalServerPort
    private int port;

    private Runner runner;

    @BeforeEach
    void sign_in() {
        runner = Runner.on(port);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void a_file_that_cannot_be_read_is_refused_with_its_reason(String what, byte[] body, int status, String code) {
        Answer answer = runner.upload(body).expect(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("type").asString()).isEqualTo("urn:running-coach:problem:" + code);
        assertThat(answer.json().path("detail").asString()).isNotBlank();
        assertThat(runner.api()
                        .get("/api/activities/imports")
                        .json()
                        .path("imports")
                        .isEmpty())
                .isTrue();
    }

    static Stream<Arguments> refusals() throws IOException {
        return Stream.of(
                Arguments.of("empty", new byte[0], 422, "no-activities"),
                Arguments.of("header only", utf8(SmallFile.HEADER + "\r\n"), 422, "no-activities"),
                Arguments.of("web page", utf8("<!DOCTYPE html><html><body>Sign in</body></html>"), 415, "not-a-table"),
                Arguments.of("zip", new byte[] {'P', 'K', 3, 4, 20, 0, 8, 0, 8, 0}, 415, "not-a-table"),
                Arguments.of("image", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}, 415, "not-a-table"),
                Arguments.of("document", utf8("%PDF-1.7\n%äöü"), 415, "not-a-table"),
                Arguments.of("fit", fit(), 415, "format-not-read-yet"),
                Arguments.of(
                        "gpx", utf8("<?xml version=\"1.0\"?><gpx version=\"1.1\"></gpx>"), 415, "format-not-read-yet"),
                Arguments.of(
                        "unclear encoding",
                        (SmallFile.garmin()
                                        .row("Running", "2026-06-01 07:00:00", "Öl", "5.00", "00:25:00")
                                        .text())
                                .getBytes(StandardCharsets.ISO_8859_1),
                        415,
                        "encoding-unclear"),
                Arguments.of("unknown header", utf8("Name,Price\r\nApple,1.20\r\n"), 422, "unknown-header"),
                Arguments.of(
                        "required column missing",
                        utf8("Activity Type,Date,Favorite,Title,Distance,Calories\r\n"
                                + "Running,2026-06-01 07:00:00,false,x,5.00,300\r\n"),
                        422,
                        "column-missing"),
                Arguments.of(
                        "mostly unreadable",
                        utf8(SmallFile.garmin()
                                .run("2026-06-01 07:00:00", "5.00", "00:25:00")
                                .run("yesterday", "5.00", "00:25:00")
                                .run("2026-06-03 07:00:00", "5.00", "long")
                                .text()),
                        422,
                        "mostly-unreadable"),
                Arguments.of(
                        "field too long",
                        utf8(SmallFile.garmin()
                                .row("Running", "2026-06-01 07:00:00", "x".repeat(20_000), "5.00", "00:25:00")
                                .text()),
                        413,
                        "field-too-long"));
    }

    @Test
    void an_unknown_header_shows_the_columns_found() {
        JsonNode problem =
                runner.upload("Name,Price\r\nApple,1.20\r\n").expect(422).json();
        assertThat(problem.path("columns").valueStream().map(JsonNode::asString))
                .containsExactly("Name", "Price");
    }

    @Test
    void a_bad_row_is_reported_with_line_column_and_text_and_the_others_come_in() {
        JsonNode receipt = runner.upload(SmallFile.garmin()
                        .run("2026-06-01 07:00:00", "5.00", "00:25:00")
                        .run("2026-06-02 07:00:00", "5.00", "00:25:00")
                        .run("2026-06-03 07:00:00", "1e3", "00:25:00")
                        .run("2026-06-04 07:00:00", "NaN", "00:25:00")
                        .run("1969-06-04 07:00:00", "5.00", "00:25:00")
                        .run("2026-06-05 07:00:00", "5.00", "00:25:00")
                        .run("2026-06-06 07:00:00", "5.00", "00:25:00")
                        .text())
                .expect(200)
                .json();
        assertThat(receipt.path("imported").asInt()).isEqualTo(4);
        assertThat(receipt.path("skipped")
                        .valueStream()
                        .map(row -> row.path("row").asInt()))
                .containsExactly(4, 5, 6);
        assertThat(receipt.at("/skipped/0/column").asString()).isEqualTo("Distance");
        assertThat(receipt.at("/skipped/0/text").asString()).isEqualTo("1e3");
        assertThat(receipt.at("/skipped/0/message").asString()).isNotBlank();
        assertThat(receipt.at("/skipped/2/reason").asString()).isEqualTo("start-before-1970");
    }

    @Test
    void a_file_above_the_limit_is_refused() {
        byte[] large = utf8(new BulkFile(Dialect.GARMIN_ENGLISH, 150_000, 3).text());
        assertThat(large.length).isGreaterThan((int) Upload.MOST_BYTES);
        assertThat(runner.upload(large).expect(413).json().path("type").asString())
                .endsWith("file-too-large");
    }

    @Test
    void a_form_without_the_file_is_refused_by_name() {
        assertThat(runner.uploadForm("document", utf8("x"))
                        .expect(400)
                        .json()
                        .path("detail")
                        .asString())
                .contains("file");
    }

    @Test
    void another_kind_of_body_is_refused() {
        runner.api().post("/api/activities/import-csv", "{}").expect(415);
    }

    @Test
    void an_upload_cut_off_in_the_middle_stores_nothing() throws IOException {
        byte[] file = utf8(new BulkFile(Dialect.GARMIN_ENGLISH, 60, 4).text());
        cutOff("Content-Length: " + file.length, file, file.length / 2);
        cutOff("Transfer-Encoding: chunked", chunk(file), file.length / 2);
        byte[] form = utf8("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n"
                + new String(file, StandardCharsets.UTF_8));
        cutOff(
                "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: " + (form.length + 9),
                form,
                form.length);

        // the log is asked by a later upload, which would find what had been stored
        JsonNode whole = runner.upload(file).expect(200).json();
        assertThat(whole.path("duplicates").asInt()).isZero();
        assertThat(runner.api()
                        .get("/api/activities/imports")
                        .json()
                        .path("imports")
                        .size())
                .isEqualTo(1);
    }

    /** Sends the first bytes of a body, ends the connection's sending half and reads the answer, if there is one. */
    private void cutOff(String lengthHeader, byte[] body, int sent) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            OutputStream out = socket.getOutputStream();
            String type = lengthHeader.contains("Content-Type") ? "" : "Content-Type: text/csv\r\n";
            out.write(utf8("POST /api/activities/import-csv HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
                    + runner.api().headers().get("Authorization") + "\r\n" + type + lengthHeader + "\r\n\r\n"));
            out.write(body, 0, sent);
            out.flush();
            socket.shutdownOutput();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).doesNotStartWith("HTTP/1.1 2").doesNotStartWith("HTTP/1.1 5");
        }
    }

    private static byte[] chunk(byte[] content) throws IOException {
        var chunk = new ByteArrayOutputStream();
        chunk.write(utf8(Integer.toHexString(content.length) + "\r\n"));
        chunk.write(content);
        return chunk.toByteArray();
    }

    private static byte[] fit() {
        return new byte[] {14, 32, 0, 0, 0, 0, 0, 0, '.', 'F', 'I', 'T', 0, 0};
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
