package org.runningcoach.api.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.runningcoach.api.account.Accounts;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.testing.Api;
import org.runningcoach.testing.CoachTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@CoachTest
class ExportIT {

    private static final String FORMULA = "=HYPERLINK(\\\"http://evil.example\\\",\\\"run\\\")";

    @LocalServerPort
    private int port;

    @Test
    void everything_about_the_athlete_and_nothing_about_others_is_in_one_archive() throws Exception {
        String email = Api.freshEmail();
        String otherEmail = Api.freshEmail();
        Api athlete = Api.on(port).registered(Api.registration(email));
        String other = Api.on(port)
                .registered(Api.registration(otherEmail))
                .get("/api/users/profile")
                .json()
                .path("athlete")
                .asString();
        String run = athlete.post("/api/activities", """
                        {"start": "2026-03-02T07:30:00", "metres": 8000, "seconds": 2700, "title": "%s"}
                        """.formatted(FORMULA))
                .expect(201)
                .json()
                .path("id")
                .asString();
        await().until(() ->
                athlete.get("/api/plans/two-months").json().path("revision").asInt() > 0);
        String position = athlete.put("/api/plans/goal-change", "{\"goal\": {\"race\": {\"metres\": 10000}}}")
                .header("Event-Position");

        Map<String, String> parts = archive(athlete, "?after=" + position);

        assertThat(parts)
                .containsKeys(
                        "account.json",
                        "athlete-profile.json",
                        "activity.json",
                        "goal-history.json",
                        "fitness-daily.json",
                        "plan.json",
                        "plan-revision.json",
                        "workout.json",
                        "import-receipt.json",
                        "report-card-revision.json",
                        "report-card-session.json",
                        "activities.csv",
                        "facts.jsonl")
                .doesNotContainKeys("snapshot-event-entry.json", "refresh-token.json", "account-identity.json");
        assertThat(json(parts, "account.json").path("email").asString()).isEqualTo(email);
        assertThat(json(parts, "account.json").propertyNames())
                .as("no password")
                .containsExactlyInAnyOrder("athlete", "email", "displayName", "operator", "createdAt", "identities");
        assertThat(text(parts, "account.csv")).contains(email).doesNotContain("argon2");
        assertThat(json(parts, "activity.json").at("/0/id").asString()).isEqualTo(run);
        assertThat(json(parts, "workout.json").size()).isPositive();
        assertThat(text(parts, "activities.csv").lines())
                .hasSize(2)
                .last()
                .asString()
                .contains(run)
                .as("no spreadsheet runs it")
                .contains(",\"'=HYPERLINK(");
        assertThat(text(parts, "facts.jsonl")
                        .lines()
                        .map(line ->
                                JsonMapper.shared().readTree(line).path("name").asString()))
                .startsWith("athlete.registered")
                .contains("log.activity-recorded", "plan.revised", "athlete.goal-changed");
        assertThat(parts.values()).noneMatch(part -> part.contains(other) || part.contains(otherEmail));
    }

    @Test
    void the_account_is_told_with_its_beginning_and_its_identities(
            @Autowired Accounts accounts, @Autowired JdbcClient rows) throws Exception {
        Api athlete = Api.on(port).registered();
        AthleteId id = AthleteId.of(
                athlete.get("/api/users/profile").json().path("athlete").asString());
        accounts.link(id, "https://issuer.example", "=jo");
        Instant createdAt = rows.sql("select created_at from account where athlete_id = ?")
                .param(id.value())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();

        Map<String, String> parts = archive(athlete, "");

        JsonNode account = json(parts, "account.json");
        assertThat(account.path("createdAt").asString()).isEqualTo(createdAt.toString());
        assertThat(account.at("/identities/0/issuer").asString()).isEqualTo("https://issuer.example");
        assertThat(account.at("/identities/0/subject").asString()).isEqualTo("=jo");
        assertThat(account.at("/identities/0/linkedAt").asString()).isNotBlank();
        assertThat(text(parts, "account.csv").lines())
                .hasSize(2)
                .last()
                .asString()
                .contains(id.toString(), createdAt.toString(), "https://issuer.example,'=jo,");
        assertThat(parts.values()).noneMatch(part -> part.contains("argon2"));
    }

    private Map<String, String> archive(Api athlete, String query) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/users/export" + query));
        athlete.headers().forEach(request::header);
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/zip");
            assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                    .contains("running-coach.zip");
            return parts(answer.body());
        }
    }

    private static Map<String, String> parts(byte[] archive) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static JsonNode json(Map<String, String> parts, String name) {
        return JsonMapper.shared().readTree(text(parts, name));
    }

    private static String text(Map<String, String> parts, String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }
}
