package org.runningcoach.api.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runningcoach.testing.Answer;
import org.runningcoach.testing.Api;
import org.runningcoach.testing.CoachTest;
import org.runningcoach.testing.Quiet;
import org.runningcoach.testing.SetClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@CoachTest
@Import(SetClock.Wiring.class)
class PlanPreviewIT {

    private static final String GOAL_CHANGE = "/api/plans/goal-change";
    private static final String REGENERATE = "/api/plans/regenerate";
    private static final String PREVIEW = "?preview=true";
    private static final String TEN_KILOMETRES = """
            {"goal": {"race": {"metres": 10000, "date": "2026-05-17"}}}
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private Quiet quiet;

    @Autowired
    private JdbcClient rows;

    private Api athlete;
    private UUID id;

    @BeforeEach
    void register() {
        SetClock.to(Instant.parse("2026-03-04T12:00:00Z"));
        JsonNode registered = Api.on(port)
                .post("/api/auth/register", Api.registration(Api.freshEmail()))
                .expect(201)
                .json();
        athlete = Api.on(port).withToken(registered.at("/tokens/accessToken").asString());
        id = UUID.fromString(registered.path("athlete").asString());
        quiet.await();
    }

    @Test
    void a_previewed_goal_change_is_answered_as_the_real_one_and_leaves_nothing() {
        JsonNode plan = plan();
        long facts = facts();
        JsonNode preview =
                athlete.put(GOAL_CHANGE + PREVIEW, TEN_KILOMETRES).expect(200).json();
        assertThat(preview.path("changed").asBoolean()).isTrue();
        assertThat(preview.at("/revision/replaced")).isNotEmpty();
        quiet.await();
        assertThat(facts()).isEqualTo(facts);
        assertThat(plan()).isEqualTo(plan);
        assertThat(athlete.put(GOAL_CHANGE + PREVIEW, TEN_KILOMETRES).json()).isEqualTo(preview);
        assertThat(athlete.put(GOAL_CHANGE, TEN_KILOMETRES).expect(200).json()).isEqualTo(preview);
    }

    @Test
    void a_previewed_regeneration_is_answered_as_the_real_one_also_when_months_are_over() {
        SetClock.forward(Duration.ofDays(45));
        long facts = facts();
        JsonNode preview = athlete.post(REGENERATE + PREVIEW, "").expect(200).json();
        assertThat(preview.path("changed").asBoolean()).isTrue();
        assertThat(preview.at("/revision/inputs/horizon").asString()).isEqualTo("2026-05-31");
        quiet.await();
        assertThat(facts()).isEqualTo(facts);
        assertThat(athlete.post(REGENERATE, "").expect(200).json()).isEqualTo(preview);
    }

    @Test
    void nothing_new_previews_the_plan_in_force() {
        SetClock.forward(Duration.ofSeconds(1));
        JsonNode preview = athlete.post(REGENERATE + PREVIEW, "").expect(200).json();
        assertThat(preview.path("changed").asBoolean()).isFalse();
        assertThat(preview.path("revision"))
                .isEqualTo(athlete.get("/api/plans/history/1").expect(200).json());
        assertThat(athlete.post(REGENERATE, "").expect(200).json()).isEqualTo(preview);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"goal\": {\"race\": {\"metres\": 10000, \"date\": \"2020-01-01\"}}}",
                "{\"goal\": {\"race\": {\"metres\": 10000, \"targetSeconds\": 900}}}",
                "{\"goal\": {\"race\": {\"timedMinutes\": 60}}}",
                "{\"goal\": {\"rice\": {}}}",
                "{}"
            })
    void a_preview_is_refused_as_the_real_one_would_be(String goal) {
        long facts = facts();
        Answer preview = athlete.put(GOAL_CHANGE + PREVIEW, goal).expect(422);
        assertThat(preview.json().path("errors"))
                .isEqualTo(athlete.put(GOAL_CHANGE, goal).expect(422).json().path("errors"));
        assertThat(facts()).isEqualTo(facts);
    }

    @Test
    void a_preview_of_a_change_by_hand_stores_nothing_on_the_first_of_a_month() {
        String later = plan().path("days")
                .valueStream()
                .filter(day -> day.path("date").asString().compareTo("2026-04-05") > 0)
                .flatMap(day -> day.path("workouts").valueStream())
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
        SetClock.to(Instant.parse("2026-04-01T12:00:00Z"));
        long facts = facts();
        athlete.post("/api/plans/workouts/" + later + "/skip" + PREVIEW, "{\"reason\": \"TRAVEL\"}")
                .expect(409);
        quiet.await();
        assertThat(facts()).as("the new month is not drawn for a preview").isEqualTo(facts);
        plan();
        assertThat(facts()).as("it is for somebody who looks").isGreaterThan(facts);
    }

    private JsonNode plan() {
        return athlete.get("/api/plans/two-months").expect(200).json();
    }

    private long facts() {
        return rows.sql("select count(*) from domain_event_entry where athlete_id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }
}
