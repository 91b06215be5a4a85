package org.runningcoach.api.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runningcoach.api.account.Accounts;
import org.runningcoach.api.account.Email;
import org.runningcoach.api.export.AthleteExport;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.domain.shared.Stream;
import org.runningcoach.projection.database.DatabaseAccess;
import org.runningcoach.testing.Api;
import org.runningcoach.testing.CoachTest;
import org.runningcoach.testing.NewerVersion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a newer version has stored is told as it lies there, by a version that cannot read it. */
@CoachTest
class UnknownFactsIT {

    @LocalServerPort
    private int port;

    @Autowired
    private DatabaseAccess access;

    @Autowired
    private Accounts accounts;

    private Api athlete;
    private AthleteId id;

    @BeforeEach
    void an_athlete_of_whom_a_newer_version_has_stored_facts() {
        athlete = Api.on(port).registered();
        id = AthleteId.of(
                athlete.get("/api/users/profile").json().path("athlete").asString());
        await().until(() ->
                athlete.get("/api/plans/two-months").json().path("revision").asInt() > 0);
        var newer = new NewerVersion(access);
        newer.append(
                id,
                Stream.LOG,
                "log.dreamt",
                "1",
                "{\"athlete\": \"x\", \"depth\": 3.5, \"at\": \"2026-03-02T00:00:00Z\"}");
        newer.append(id, Stream.LOG, "log.activity-removed", "99", "{\"reason\": {\"code\": \"TWIN\"}}");
        newer.append(id, Stream.LOG, "log.race-marked", "1", "no JSON at all");
    }

    @Test
    void the_athletes_history_shows_them_among_the_others() {
        assertTold(athlete.get("/api/plans/why").expect(200).json().path("facts"));
    }

    @Test
    void the_operators_audit_shows_them_too() {
        String email = Api.freshEmail();
        Api operator = Api.on(port).registered(Api.registration(email));
        accounts.grantOperator(Email.parse(email).orElseThrow());
        assertTold(operator.get("/api/system/audit/" + id).expect(200).json().path("facts"));
    }

    private void assertTold(JsonNode facts) {
        JsonNode dreamt = named(facts, "log.dreamt");
        assertThat(dreamt.path("known").asBoolean(true)).isFalse();
        assertThat(dreamt.path("position").asLong()).isPositive();
        assertThat(dreamt.path("at").asString()).isEqualTo("2026-03-02T00:00:00Z");
        assertThat(dreamt.path("revision").asString()).isEqualTo("1");
        assertThat(dreamt.at("/changed/depth").asDouble()).isEqualTo(3.5);
        assertThat(dreamt.at("/changed/athlete").asString()).isEqualTo(id.toString());
        JsonNode newer = named(facts, "log.activity-removed");
        assertThat(newer.path("known").asBoolean(true)).isFalse();
        assertThat(newer.path("revision").asString()).isEqualTo("99");
        assertThat(newer.path("at").asString()).as("when it was stored").isEqualTo("2026-03-01T00:00:00Z");
        assertThat(newer.at("/changed/reason/code").asString()).isEqualTo("TWIN");
        JsonNode broken = named(facts, "log.race-marked");
        assertThat(broken.path("known").asBoolean(true)).isFalse();
        assertThat(broken.at("/changed/stored").asString()).isEqualTo("no JSON at all");
        assertThat(named(facts, "athlete.registered").path("known").asBoolean()).isTrue();
    }

    @Test
    void the_archive_holds_them_as_they_are_stored(@Autowired AthleteExport export) throws Exception {
        athlete.get("/api/users/export").expect(200);
        var bytes = new ByteArrayOutputStream();
        export.write(id, bytes);
        List<JsonNode> facts = facts(bytes.toByteArray());
        JsonNode dreamt = named(facts, "log.dreamt");
        assertThat(dreamt.path("known").asBoolean(true)).isFalse();
        assertThat(dreamt.path("revision").asString()).isEqualTo("1");
        assertThat(dreamt.path("fact"))
                .isEqualTo(JsonMapper.shared()
                        .readTree("{\"athlete\": \"" + id + "\", \"depth\": 3.5, \"at\": \"2026-03-02T00:00:00Z\"}"));
        assertThat(named(facts, "log.activity-removed").at("/fact/reason/code").asString())
                .isEqualTo("TWIN");
        assertThat(named(facts, "log.race-marked").path("fact").asString()).isEqualTo("no JSON at all");
        assertThat(named(facts, "athlete.registered").path("known").asBoolean()).isTrue();
    }

    private static List<JsonNode> facts(byte[] archive) throws Exception {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("facts.jsonl")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(JsonMapper.shared()::readTree)
                            .toList();
                }
            }
        }
        return List.of();
    }

    private static JsonNode named(Iterable<JsonNode> facts, String name) {
        for (JsonNode fact : facts) {
            if (fact.path("name").asString().equals(name)) {
                return fact;
            }
        }
        throw new AssertionError("There is no fact " + name);
    }
}
