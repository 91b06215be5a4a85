package org.runningcoach.api.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runningcoach.testing.Api;
import org.runningcoach.testing.CoachTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@CoachTest
class PlanJourneyIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private static final String TWO_MONTHS = "/api/plans/two-months";

    @LocalServerPort
    private int port;

    private Api athlete;

    @BeforeEach
    void register() {
        athlete = Api.on(port).registered();
    }

    @Test
    void a_new_athlete_has_a_plan_for_every_day_to_the_end_of_the_next_month() {
        JsonNode plan = athlete.get(TWO_MONTHS).expect(200).json();
        LocalDate last = TODAY.plusMonths(2).withDayOfMonth(1).minusDays(1);
        assertThat(plan.path("days").valueStream().map(day -> day.path("date").asString()))
                .containsExactlyElementsOf(TODAY.datesUntil(last.plusDays(1))
                        .map(LocalDate::toString)
                        .toList());
        assertThat(plan.path("revision").asInt()).isEqualTo(1);
        assertThat(workouts(plan)).isNotEmpty().allSatisfy(workout -> {
            assertThat(workout.at("/purpose/text").asString()).isNotBlank();
            assertThat(workout.at("/reason/text").asString()).isNotBlank();
            assertThat(workout.path("seconds").asInt()).isPositive();
            assertThat(workout.at("/steps/0/segments/0/target/effortHigh").asInt())
                    .isPositive();
        });
        assertThat(plan.path("warnings")
                        .valueStream()
                        .map(warning -> warning.path("text").asString()))
                .isNotEmpty()
                .allMatch(text -> text.endsWith("."));
    }

    @Test
    void an_import_a_goal_and_a_look_back() {
        athlete.get(TWO_MONTHS).expect(200);
        upload(twelveWeeks());
        await().untilAsserted(() -> assertThat(lastTrigger()).isEqualTo("IMPORT_COMPLETED"));
        String longest = athlete.get("/api/activities?minDistance=14000&limit=1")
                .expect(200)
                .json()
                .at("/activities/0/id")
                .asString();
        athlete.put(
                        "/api/activities/" + longest + "/race",
                        "{\"metres\": 14000, \"seconds\": 4550, \"priority\": \"B\"}")
                .expect(204);
        await().untilAsserted(() -> assertThat(lastTrigger()).isEqualTo("RACE_MARKED"));
        JsonNode current = athlete.get("/api/fitness/current").expect(200).json();
        assertThat(current.at("/index/source").asString()).isEqualTo("RACE");
        assertThat(current.at("/paces/easySlow").asInt())
                .isGreaterThan(current.at("/paces/easyFast").asInt());
        JsonNode imported = athlete.get(TWO_MONTHS).expect(200).json();
        assertThat(imported.path("vdot").asDouble())
                .isEqualTo(current.at("/index/vdot").asDouble());

        LocalDate race = TODAY.plusWeeks(6);
        JsonNode changed = athlete.put("/api/plans/goal-change", """
                        {"goal": {"race": {"metres": 10000, "date": "%s", "targetSeconds": 3000}}}
                        """.formatted(race))
                .expect(200)
                .json();
        assertThat(changed.path("changed").asBoolean()).isTrue();
        assertThat(changed.at("/revision/trigger").asString()).isEqualTo("GOAL_CHANGED");
        assertThat(changed.at("/revision/reason/text").asString()).isEqualTo("Your goal changed.");
        JsonNode plan = athlete.get(TWO_MONTHS).expect(200).json();
        assertThat(plan.at("/goal/race/metres").asInt()).isEqualTo(10_000);
        assertThat(plan.path("warnings")
                        .valueStream()
                        .map(warning -> warning.path("code").asString()))
                .contains("plan.warning.transition-active");

        List<JsonNode> history = history();
        assertThat(history).hasSizeGreaterThanOrEqualTo(3);
        assertThat(history.getLast().path("trigger").asString()).isEqualTo("ATHLETE_REGISTERED");
        assertThat(history.getLast().path("added").size()).isPositive();
        JsonNode revision = athlete.get(
                        "/api/plans/history/" + changed.at("/revision/revision").asInt())
                .expect(200)
                .json();
        assertThat(revision).isEqualTo(changed.path("revision"));
        assertThat(revision.path("replaced").valueStream()).allSatisfy(change -> {
            assertThat(change.at("/before/date")).isEqualTo(change.at("/after/date"));
            assertThat(change.at("/reason/text").asString()).isNotBlank();
        });
    }

    @Test
    void drawn_again_with_nothing_new_the_plan_stays_as_it_is() {
        JsonNode before = athlete.get(TWO_MONTHS).expect(200).json();
        JsonNode answer = athlete.post("/api/plans/regenerate", "").expect(200).json();
        assertThat(answer.path("changed").asBoolean()).isFalse();
        assertThat(athlete.get(TWO_MONTHS).json()).isEqualTo(before);
        assertThat(history()).hasSize(1);
    }

    @Test
    void fewer_days_are_fewer_workouts_and_each_change_says_so() {
        athlete.get(TWO_MONTHS).expect(200);
        athlete.put("/api/users/profile", """
                        {"availability": {"days": {"WEDNESDAY": 45, "SUNDAY": 60}, "longRunDay": "SUNDAY"}}
                        """).expect(200);
        await().untilAsserted(() -> assertThat(lastTrigger()).isEqualTo("AVAILABILITY_SET"));
        JsonNode revision = history().getFirst();
        assertThat(revision.path("removed")
                        .valueStream()
                        .map(change -> change.at("/reason/code").asString()))
                .contains("plan.change.day-unavailable");
        assertThat(workouts(athlete.get(TWO_MONTHS).json()))
                .extracting(workout -> LocalDate.parse(workout.path("date").asString())
                        .getDayOfWeek()
                        .name())
                .containsOnly("WEDNESDAY", "SUNDAY");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"goal": {"race": {"metres": 10000, "date": "2020-01-01"}}}                          | goal.race.date
            {"goal": {"race": {"metres": 10000, "date": "2099-01-01"}}}                          | goal.race.date
            {"goal": {"race": {"metres": 10000, "targetSeconds": 900}}}                          | goal.race.targetSeconds
            {"goal": {"race": {"timedMinutes": 60}}}                                             | goal.race.timedMinutes
            {"goal": {"race": {"date": "2026-12-24"}}}                                           | goal.race.metres
            {"goal": {"race": {"metres": "far"}}}                                                | goal.race.metres
            {"goal": {"rice": {}}}                                                               | goal.rice
            {}                                                                                   | goal
            """)
    void an_impossible_goal_is_refused_by_its_field_and_changes_nothing(String json, String field) {
        athlete.get(TWO_MONTHS).expect(200);
        assertThat(athlete.put("/api/plans/goal-change", json).expect(422).refusedFields())
                .containsExactly(field);
        assertThat(history()).hasSize(1);
    }

    @Test
    void athletes_see_their_own_plan_only() {
        Api other = Api.on(port).registered();
        athlete.get(TWO_MONTHS).expect(200);
        other.get(TWO_MONTHS).expect(200);
        athlete.put("/api/plans/goal-change", "{\"goal\": {\"race\": {\"metres\": 5000}}}")
                .expect(200);
        assertThat(other.get(TWO_MONTHS).json().at("/goal/race").isNull()).isTrue();
        assertThat(other.get("/api/plans/history").json().path("revisions")).hasSize(1);
        Api.on(port).get(TWO_MONTHS).expect(401);
        Api.on(port).get("/api/fitness/current").expect(401);
    }

    @Test
    void history_is_paged_and_a_revision_that_never_was_is_not_found() {
        athlete.get(TWO_MONTHS).expect(200);
        athlete.put("/api/plans/goal-change", "{\"goal\": {\"race\": {\"metres\": 5000}}}")
                .expect(200);
        JsonNode first = athlete.get("/api/plans/history?limit=1").expect(200).json();
        assertThat(first.at("/revisions/0/revision").asInt()).isEqualTo(2);
        JsonNode second = athlete.get("/api/plans/history?limit=1&cursor="
                        + first.path("next").asInt())
                .expect(200)
                .json();
        assertThat(second.at("/revisions/0/revision").asInt()).isEqualTo(1);
        athlete.get("/api/plans/history/99").expect(404);
        athlete.get("/api/plans/history/first").expect(400);
        athlete.get("/api/plans/history?limit=0").expect(400);
    }

    private void upload(String csv) {
        athlete.with("Content-Type", "text/csv")
                .post("/api/activities/import-csv", csv)
                .expect(200);
    }

    /** Four runs a week for twelve weeks, up to yesterday. */
    private static String twelveWeeks() {
        return "Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR\r\n"
                + IntStream.range(1, 85)
                        .filter(day -> day % 7 == 1 || day % 7 == 3 || day % 7 == 5 || day % 7 == 6)
                        .mapToObj(day -> "Running,%s 07:30:10,false,\"Run\",\"%s\",\"500\",\"%s\",\"140\",\"165\""
                                .formatted(
                                        TODAY.minusDays(day),
                                        day % 7 == 6 ? "14.00" : "8.00",
                                        day % 7 == 6 ? "01:24:00" : "00:47:00"))
                        .collect(Collectors.joining("\r\n"))
                + "\r\n";
    }

    private String lastTrigger() {
        return history().getFirst().path("trigger").asString();
    }

    private List<JsonNode> history() {
        return athlete.get("/api/plans/history")
                .expect(200)
                .json()
                .path("revisions")
                .valueStream()
                .toList();
    }

    private static List<JsonNode> workouts(JsonNode plan) {
        return plan.path("days")
                .valueStream()
                .flatMap(day -> day.path("workouts").valueStream())
                .toList();
    }
}
