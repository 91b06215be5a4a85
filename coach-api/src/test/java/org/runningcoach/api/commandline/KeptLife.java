package org.runningcoach.api.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.runningcoach.testing.Api;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Holds what is stored about an athlete against what they were promised: all of it, once, as if no node had ever died. */
record KeptLife(StubbornAthlete athlete, Api api, JdbcClient rows) {

    void check() {
        assertThat(starts()).containsExactlyInAnyOrderElementsOf(athlete.starts());
        assertFactsAreThereOnce();
        assertFileWasTakenInOnce();
        assertPlanHasTakenEverythingIn();
    }

    private List<String> starts() {
        List<String> all = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = json("/api/activities?limit=500" + cursor);
            page.path("activities")
                    .valueStream()
                    .forEach(one -> all.add(one.path("start").asString()));
            cursor = page.path("next").isString()
                    ? "&cursor=" + page.path("next").asString()
                    : "";
        } while (!cursor.isEmpty());
        return all;
    }

    private void assertFactsAreThereOnce() {
        UUID id = UUID.fromString(json("/api/users/profile").path("athlete").asString());
        Map<String, Long> facts = rows
                .sql("select payload_type from domain_event_entry where athlete_id = ?")
                .param(id)
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        assertThat(facts)
                .containsEntry("athlete.registered", 1L)
                .containsEntry("athlete.goal-changed", 1L)
                .containsEntry("athlete.profile-updated", 1L)
                .containsEntry("log.activity-recorded", (long) athlete.starts().size())
                .containsEntry("plan.started", 1L)
                .containsEntry("plan.week-closed", 1L);
        assertThat(rows.sql("""
                                select convert_from(payload, 'UTF8')::jsonb ->> 'workout' from domain_event_entry
                                where athlete_id = ? and payload_type = 'plan.workout-skipped'
                                """).param(id).query(String.class).list())
                .doesNotHaveDuplicates()
                .containsAll(athlete.skipped());
    }

    /** Another receipt may say that all of it was known already: the file was sent again when its answer had been lost. */
    private void assertFileWasTakenInOnce() {
        List<JsonNode> receipts =
                json("/api/activities/imports").path("imports").valueStream().toList();
        assertThat(receipts)
                .allSatisfy(
                        receipt -> assertThat(receipt.path("state").asString()).isEqualTo("COMPLETED"));
        assertThat(receipts.stream()
                        .mapToInt(receipt -> receipt.path("imported").asInt())
                        .sum())
                .isEqualTo(StubbornAthlete.ROWS);
    }

    /** Drawn now, the plan would come out as it is: no reaction to any fact was lost. */
    private void assertPlanHasTakenEverythingIn() {
        assertThat(json("/api/plans/two-months").at("/goal/race/metres").asDouble())
                .isEqualTo(StubbornAthlete.METRES);
        assertThat(api.post("/api/plans/regenerate?preview=true", "")
                        .expect(200)
                        .json()
                        .path("changed")
                        .asBoolean())
                .isFalse();
    }

    private JsonNode json(String path) {
        return api.get(path).expect(200).json();
    }
}
