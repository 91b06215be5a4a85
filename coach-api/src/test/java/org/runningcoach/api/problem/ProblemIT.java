package org.runningcoach.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runningcoach.testing.Answer;
import org.runningcoach.testing.Api;
import org.runningcoach.testing.CoachTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@CoachTest
class ProblemIT {

    @LocalServerPort
    private int port;

    private Api anybody;

    @BeforeEach
    void nobody_is_signed_in() {
        anybody = Api.on(port);
    }

    @Test
    void every_problem_says_what_it_is_and_under_which_id_the_log_has_it() {
        Answer answer = anybody.post("/api/auth/login", "{\"email\": \"x@y.org\", \"password\": \"whatever it is\"}")
                .expect(401);
        JsonNode problem = answer.json();
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(problem.path("type").asString()).isEqualTo("urn:running-coach:problem:wrong-credentials");
        assertThat(problem.path("title").asString()).isNotBlank();
        assertThat(problem.path("status").asInt()).isEqualTo(401);
        assertThat(problem.path("instance").asString()).isEqualTo("/api/auth/login");
        assertThat(problem.path("correlation").asString()).isNotBlank().isEqualTo(answer.header("X-Correlation-Id"));
    }

    @Test
    void malformed_json_is_told_with_line_and_column() {
        JsonNode problem = anybody.post("/api/auth/login", "{\"email\": \"x@y.org\",\n  \"password\": oops}")
                .expect(400)
                .json();
        assertThat(problem.path("line").asInt()).isEqualTo(2);
        assertThat(problem.path("column").asInt()).isBetween(15, 20);
        assertThat(problem.path("detail").asString()).contains("oops");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''",
                "[]",
                "\"text\"",
                "null",
                "{\"email\": \"a@b.org\", \"email\": \"c@d.org\", \"password\": \"p\"}",
                "{\"email\": \"a@b.org\", \"password\": \"p\"} trailing"
            })
    void a_body_that_is_no_single_json_object_is_malformed(String body) {
        anybody.post("/api/auth/login", body).expect(400);
    }

    @Test
    void an_unknown_field_is_refused_by_name_and_told_what_there_is() {
        Answer answer = anybody.post(
                        "/api/auth/register",
                        Api.registration(Api.freshEmail()).replace("\"zone\"", "\"shoeSize\": 44, \"zone\""))
                .expect(422);
        assertThat(answer.refusedFields()).containsExactly("profile.shoeSize");
        assertThat(answer.json().at("/errors/0/code").asString()).isEqualTo("unknown-field");
        assertThat(answer.json().at("/errors/0/message").asString()).contains("shoeSize", "heightCm", "massKg");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"sex\": \"OTHER\"       | profile.sex       | FEMALE, MALE, UNSPECIFIED",
                "\"sex\": 1               | profile.sex       | FEMALE, MALE, UNSPECIFIED",
                "\"massKg\": \"sixty\"    | profile.massKg    | a number",
                "\"massKg\": \"61\"       | profile.massKg    | a number",
                "\"massKg\": {}           | profile.massKg    | a number",
                "\"maximumHeartRate\": 1.5 | profile.maximumHeartRate | a whole number",
                "\"background\": []       | profile.background | an object",
                "\"guardianConsent\": 1   | profile.guardianConsent | true or false",
                "\"background\": {\"runningSince\": \"31.12.2020\"} | profile.background.runningSince | 2026-05-31",
            })
    void a_value_of_the_wrong_form_is_told_with_its_path_and_what_would_do(String given, String field, String wanted) {
        Answer answer = anybody.post(
                        "/api/auth/register",
                        Api.registration(Api.freshEmail()).replace("\"zone\"", given + ", \"zone\""))
                .expect(422);
        assertThat(answer.refusedFields()).containsExactly(field);
        assertThat(answer.json().at("/errors/0/message").asString()).contains(wanted);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/fitness/snapshots?cursor=+999999999-01, cursor, year-out-of-range",
        "/api/fitness/snapshots?cursor=May, cursor, wrong-form",
        "/api/fitness/trends?to=-999999999-01-01, to, year-out-of-range",
        "/api/fitness/trends?from=+999999999-12-31&to=+999999999-12-31, from, year-out-of-range",
        "/api/activities?from=1899-12-31, from, year-out-of-range",
        "/api/activities?to=2201-01-01, to, year-out-of-range",
    })
    void a_date_that_no_request_can_mean_is_refused_by_name(String path, String field, String code) {
        Answer answer = anybody.registered().get(path.replace("+", "%2B")).expect(400);
        assertThat(answer.refusedFields()).containsExactly(field);
        assertThat(answer.json().at("/errors/0/code").asString()).isEqualTo(code);
        assertThat(answer.json().at("/errors/0/message").asString()).doesNotContain("value of this form", "object");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/activities?type=%00, type",
        "/api/activities?type=Running&type=a%00b, type",
        "/api/fitness/trends?from=%00, from"
    })
    void a_parameter_with_the_character_nul_is_refused_by_name(String path, String field) {
        Answer answer = anybody.registered().get(path).expect(400);
        assertThat(answer.refusedFields()).containsExactly(field);
        assertThat(answer.json().at("/errors/0/code").asString()).isEqualTo("nul-character");
    }

    @Test
    void a_form_without_its_boundary_is_malformed() {
        Answer answer = anybody.registered()
                .with("Content-Type", "multipart/form-data")
                .post("/api/activities/import-csv", "no boundary anywhere")
                .expect(400);
        assertThat(answer.json().path("type").asString()).endsWith("malformed-form");
        assertThat(answer.json().path("detail").asString()).contains("multipart/form-data", "boundary");
    }

    @Test
    void without_a_token_there_is_a_challenge() {
        Answer answer = anybody.get("/api/users/profile").expect(401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(answer.json().path("type").asString()).endsWith("unauthorized");
        anybody.withToken("no.token.atall").get("/api/users/profile").expect(401);
    }

    @Test
    void what_is_not_there_is_not_found_and_what_cannot_be_done_is_not_allowed() {
        Api jo = anybody.registered();
        assertThat(jo.get("/api/nowhere").expect(404).json().path("type").asString())
                .endsWith("not-found");
        Answer answer = jo.post("/api/users/profile", "{}").expect(405);
        assertThat(answer.header("Allow")).contains("GET", "PUT");
        assertThat(answer.json().path("type").asString()).endsWith("method-not-allowed");
    }

    @Test
    void other_media_types_are_refused_by_both_headers() {
        anybody.with("Content-Type", "text/plain")
                .post("/api/auth/login", "hello")
                .expect(415);
        Api jo = anybody.registered();
        Answer answer =
                jo.with("Accept", "application/pdf").get("/api/users/profile").expect(406);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void a_body_of_more_than_a_mebibyte_is_too_long() {
        anybody.post("/api/auth/login", "{\"email\": \"" + "x".repeat(1 << 20) + "\"}")
                .expect(413);
    }

    @Test
    void what_the_firewall_refuses_is_a_problem() {
        Answer answer = anybody.get("/api/users;admin=true/profile").expect(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void even_what_the_server_refuses_before_any_code_of_ours_is_a_problem() throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write("GET /api/%zz HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json", "\"status\":400");
        }
    }
}
