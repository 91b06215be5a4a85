package org.runningcoach.api.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runningcoach.api.commandline.Replay.Format;
import org.runningcoach.projection.database.DatabaseAccess;
import org.runningcoach.projection.facts.StoredFacts;
import org.runningcoach.testing.CoachTest;
import org.runningcoach.testing.NewerVersion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@CoachTest
class ReplayIT {

    @LocalServerPort
    private int port;

    @Autowired
    private StoredFacts facts;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private DatabaseAccess access;

    private Trained athlete;

    @BeforeEach
    void an_athlete_with_a_log_and_a_plan() {
        athlete = Trained.on(port);
        athlete.api()
                .put(
                        "/api/users/profile",
                        "{\"profile\": {\"birthDate\": \"1990-05-17\", \"zone\": \"Europe/Berlin\", \"massKg\": 61.5}}")
                .expect(200);
        await().untilAsserted(() -> assertThat(names(Instant.MAX)).contains("plan.revised", "athlete.profile-updated"));
    }

    @Test
    void every_stored_fact_is_told_in_order_with_what_it_changed() {
        List<JsonNode> told = json(Instant.MAX);

        assertThat(told.stream().map(fact -> fact.path("position").asLong()))
                .containsExactlyElementsOf(rows.sql(
                                "select global_index from domain_event_entry where athlete_id = ? order by global_index")
                        .param(athlete.id().value())
                        .query(Long.class)
                        .list());
        assertThat(told).allSatisfy(fact -> {
            assertThat(fact.path("revision").asString()).isEqualTo("1");
            assertThat(fact.path("at").asString()).isNotBlank();
            assertThat(fact.path("changed").size()).isPositive();
        });
        JsonNode revised = named(told, "plan.revised").findFirst().orElseThrow();
        assertThat(revised.at("/changed/revision").asInt()).isEqualTo(1);
        assertThat(revised.at("/changed/trigger").asString()).isEqualTo("ATHLETE_REGISTERED");
        assertThat(revised.at("/changed/added").asInt()).isPositive();
        assertThat(revised.at("/changed/replaced").asInt()).isZero();
        assertThat(revised.at("/changed/removed").asInt()).isZero();
        assertThat(named(told, "log.activity-recorded")
                        .map(fact -> fact.at("/changed/title").asString()))
                .contains(Trained.TITLE);
    }

    @Test
    void an_updated_profile_shows_only_what_is_different() {
        assertThat(text(Instant.MAX)).anyMatch(line -> line.endsWith("athlete.profile-updated/1 massKg=null -> 61.5"));
    }

    @Test
    void it_ends_at_the_given_time() {
        Instant registered =
                Instant.parse(json(Instant.MAX).getFirst().path("at").asString());

        assertThat(names(registered)).contains("athlete.registered").doesNotContain("athlete.profile-updated");
        assertThat(names(registered.minusMillis(1))).isEmpty();
    }

    @Test
    void what_a_newer_version_has_stored_is_told_as_it_is() {
        new NewerVersion(access)
                .append(athlete.id(), org.runningcoach.domain.shared.Stream.LOG, "log.dreamt", "7", "{\"depth\": 3}");

        assertThat(text(Instant.MAX))
                .anyMatch(line -> line.endsWith(" log.dreamt/7 (not known to this version) depth=3"));
        JsonNode dreamt = named(json(Instant.MAX), "log.dreamt").findFirst().orElseThrow();
        assertThat(dreamt.path("known").asBoolean(true)).isFalse();
        assertThat(dreamt.at("/changed/depth").asInt()).isEqualTo(3);
    }

    private static Stream<JsonNode> named(List<JsonNode> told, String name) {
        return told.stream().filter(fact -> fact.path("name").asString().equals(name));
    }

    private List<String> names(Instant until) {
        return json(until).stream().map(fact -> fact.path("name").asString()).toList();
    }

    private List<JsonNode> json(Instant until) {
        return Printed.by(to -> Replay.print(facts, athlete.id(), until, Format.JSON, to)).stream()
                .map(JsonMapper.shared()::readTree)
                .toList();
    }

    private List<String> text(Instant until) {
        return Printed.by(to -> Replay.print(facts, athlete.id(), until, Format.TEXT, to));
    }
}
