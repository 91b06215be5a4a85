package org.runningcoach.api.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runningcoach.testing.Answer;
import org.runningcoach.testing.Api;
import org.runningcoach.testing.CoachTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A new athlete changes the plan by hand, looks at what came of it, and takes it back. */
@CoachTest
class HandJourneyIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));

    @LocalServerPort
    private int port;

    private Api athlete;

    @BeforeEach
    void register() {
        athlete = Api.on(port).registered();
        plan();
    }

    @Test
    void a_workout_moves_to_a_free_day_and_the_next_refresh_keeps_it_there() {
        JsonNode moved = movable();
        LocalDate free = freeDayAfter(moved);
        JsonNode preview = move(moved, free, "?preview=true").expect(200).json();
        assertThat(preview.path("stored").asBoolean()).isFalse();
        assertThat(history()).hasSize(1);
        JsonNode effect = move(moved, free, "").expect(200).json();
        assertThat(effect.path("stored").asBoolean()).isTrue();
        assertThat(effect.path("changes")).isEqualTo(preview.path("changes")).hasSize(2);
        assertThat(effect.path("weeks")).isEqualTo(preview.path("weeks")).isNotEmpty();
        assertThat(effect.at("/reason/text").asString()).isEqualTo("You moved a workout to another day.");

        await().untilAsserted(() -> assertThat(history()).hasSize(2));
        JsonNode revision = history().getFirst();
        assertThat(revision.path("trigger").asString()).isEqualTo("WORKOUT_MOVED");
        assertThat(revision.path("cause").asString()).isEqualTo(moved.path("id").asString());
        assertThat(revision.at("/added/0/reason/text").asString()).startsWith("You moved this workout here from");
        assertThat(day(free).path("changedByHand").asBoolean()).isTrue();
        assertThat(day(free).path("workouts")).hasSize(1);

        athlete.post("/api/plans/regenerate", "").expect(200);
        assertThat(day(free).path("workouts")).hasSize(1);
        assertThat(day(dateOf(moved)).path("rest").asBoolean()).isTrue();
    }

    @Test
    void one_change_is_taken_back_while_the_other_stays() {
        JsonNode moved = movable();
        JsonNode skipped = workout(12);
        move(moved, freeDayAfter(moved), "").expect(200);
        act(skipped, "skip", "{\"reason\": \"TRAVEL\"}").expect(200);
        JsonNode undone =
                athlete.post("/api/plans/history/2/undo", "").expect(200).json();
        assertThat(undone.path("revision").asInt()).isEqualTo(4);
        await().untilAsserted(() -> assertThat(history()).hasSize(4));
        assertThat(day(dateOf(moved)).path("workouts")).hasSize(1);
        assertThat(day(dateOf(moved)).path("changedByHand").asBoolean()).isFalse();
        assertThat(day(dateOf(skipped)).path("rest").asBoolean()).isTrue();
        assertThat(day(dateOf(skipped)).path("changedByHand").asBoolean()).isTrue();
        assertThat(athlete.post("/api/plans/history/2/undo", "")
                        .expect(409)
                        .json()
                        .path("type")
                        .asString())
                .endsWith("plan-nothing-to-take-back");
    }

    @Test
    void an_earlier_plan_comes_back_as_a_whole() {
        JsonNode before = plan().path("days");
        JsonNode skipped = workout(2);
        act(skipped, "skip", "{\"reason\": \"WEATHER\"}").expect(200);
        await().untilAsserted(() -> assertThat(plan().path("revision").asInt()).isEqualTo(2));
        assertThat(athlete.post("/api/plans/history/1/restore?preview=true", "")
                        .expect(200)
                        .json()
                        .path("stored")
                        .asBoolean())
                .isFalse();
        athlete.post("/api/plans/history/1/restore", "").expect(200);
        await().untilAsserted(() -> assertThat(plan().path("revision").asInt()).isEqualTo(3));
        assertThat(dates(plan().path("days"))).isEqualTo(dates(before));
        assertThat(history().getFirst().path("trigger").asString()).isEqualTo("REVISION_RESTORED");
        athlete.post("/api/plans/history/99/restore", "").expect(404);
        athlete.post("/api/plans/history/99/undo", "").expect(404);
    }

    @Test
    void a_workout_is_pinned_and_given_back() {
        JsonNode pinned = workout(4);
        act(pinned, "pin", "").expect(200);
        await().untilAsserted(() ->
                assertThat(day(dateOf(pinned)).path("pinned").asBoolean()).isTrue());
        assertThat(history()).hasSize(1);
        String pin = "/api/plans/workouts/" + pinned.path("id").asString() + "/pin";
        athlete.delete(pin, null).expect(200);
        await().untilAsserted(() ->
                assertThat(day(dateOf(pinned)).path("pinned").asBoolean()).isFalse());
        assertThat(athlete.delete(pin, null).expect(404).json().path("type").asString())
                .endsWith("plan-day-not-pinned");
    }

    @Test
    void an_unsafe_move_is_refused_by_rules_with_names_and_days() {
        JsonNode moved = workout(3);
        LocalDate taken = dateOf(workout(4));
        JsonNode problem = move(moved, taken, "").expect(409).json();
        assertThat(problem.path("type").asString()).endsWith("unsafe-change");
        JsonNode rule = problem.path("rules")
                .valueStream()
                .filter(broken -> broken.path("rule").asString().equals("P43"))
                .findFirst()
                .orElseThrow();
        assertThat(rule.path("code").asString()).isEqualTo("second-runs-are-rare");
        assertThat(rule.path("name").asString()).isEqualTo("A day holds one run.");
        assertThat(rule.path("days").valueStream().map(JsonNode::asString)).containsExactly(taken.toString());
        assertThat(history()).hasSize(1);
    }

    @Test
    void workouts_swap_and_become_shorter() {
        JsonNode one = workout(2);
        JsonNode shorter = act(one, "shorten", "{\"share\": 0.7}").expect(200).json();
        assertThat(shorter.at("/changes/0/after/seconds").asInt())
                .isBetween(600, one.path("seconds").asInt() * 7 / 10);
        String id = shorter.at("/changes/0/after/id").asString();
        JsonNode other = workout(4);
        JsonNode swapped = athlete.post(
                        "/api/plans/workouts/" + id + "/swap?preview=true",
                        "{\"with\": \"" + other.path("id").asString() + "\"}")
                .expect(200)
                .json();
        assertThat(swapped.path("changes")).hasSizeGreaterThanOrEqualTo(1);
    }

    @Test
    void blocked_dates_are_empty_after_the_next_refresh_even_where_the_athlete_pinned_them() {
        JsonNode pinned = workout(3);
        act(pinned, "pin", "").expect(200);
        LocalDate away = dateOf(pinned);
        athlete.put("/api/users/profile", """
                        {"availability": {"days": {"TUESDAY": 60, "THURSDAY": 60, "SATURDAY": 90, "SUNDAY": 90},
                          "blackouts": [{"first": "%s", "last": "%s"}]}}
                        """.formatted(away, away)).expect(200);
        await().untilAsserted(
                        () -> assertThat(day(away).path("rest").asBoolean()).isTrue());
        assertThat(plan().path("warnings")
                        .valueStream()
                        .map(warning -> warning.path("code").asString()))
                .contains("plan.warning.conflicting-input");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            move    | {}                               | 422 | to
            swap    | {}                               | 422 | with
            shorten | {}                               | 422 | minutes
            shorten | {"minutes": 20, "share": 0.5}    | 422 | minutes
            shorten | {"share": 2}                     | 422 | share
            shorten | {"minutes": 600}                 | 422 | minutes
            skip    | {"reason": "BORED"}              | 422 | reason
            skip    | {"why": "TIRED"}                 | 422 | why
            """)
    void a_wish_that_cannot_be_understood_is_refused_by_its_field(String act, String body, int status, String field) {
        assertThat(act(workout(3), act, body).expect(status).refusedFields()).containsExactly(field);
    }

    @Test
    void only_workouts_to_come_of_ones_own_plan_are_changed() {
        JsonNode mine = workout(3);
        Api other = Api.on(port).registered();
        other.get("/api/plans/two-months").expect(200);
        athlete.post("/api/plans/workouts/r77-1/skip", "{\"reason\": \"TIRED\"}")
                .expect(404);
        assertThat(move(mine, TODAY.minusDays(1), "")
                        .expect(409)
                        .json()
                        .path("type")
                        .asString())
                .endsWith("plan-day-over");
        act(mine, "skip", "{\"reason\": \"TIRED\"}").expect(200);
        assertThat(other.get("/api/plans/history").json().path("revisions")).hasSize(1);
        Api.on(port).post("/api/plans/workouts/r1-1/ease", "").expect(401);
    }

    private Answer move(JsonNode workout, LocalDate to, String query) {
        return athlete.post(
                "/api/plans/workouts/" + workout.path("id").asString() + "/move" + query, "{\"to\": \"" + to + "\"}");
    }

    private Answer act(JsonNode workout, String act, String body) {
        return athlete.post("/api/plans/workouts/" + workout.path("id").asString() + "/" + act, body);
    }

    private JsonNode plan() {
        return athlete.get("/api/plans/two-months").expect(200).json();
    }

    private JsonNode day(LocalDate date) {
        return plan().path("days")
                .valueStream()
                .filter(day -> day.path("date").asString().equals(date.toString()))
                .findFirst()
                .orElseThrow();
    }

    /** The n-th workout from tomorrow on. */
    private JsonNode workout(int number) {
        return plan().path("days")
                .valueStream()
                .flatMap(day -> day.path("workouts").valueStream())
                .filter(workout -> dateOf(workout).isAfter(TODAY))
                .toList()
                .get(number);
    }

    /** A workout from the second week on that has a free day behind it in its own week. */
    private JsonNode movable() {
        return plan().path("days")
                .valueStream()
                .flatMap(day -> day.path("workouts").valueStream())
                .filter(workout -> dateOf(workout).isAfter(TODAY.plusDays(7)))
                .filter(workout -> dateOf(workout).getDayOfWeek() != DayOfWeek.SUNDAY)
                .filter(workout -> day(dateOf(workout).plusDays(1)).path("rest").asBoolean())
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate freeDayAfter(JsonNode workout) {
        return dateOf(workout).plusDays(1);
    }

    private static List<String> dates(JsonNode days) {
        return days.valueStream()
                .filter(day -> !day.path("rest").asBoolean())
                .map(day -> day.path("date").asString())
                .toList();
    }

    private static LocalDate dateOf(JsonNode workout) {
        return LocalDate.parse(workout.path("date").asString());
    }

    private List<JsonNode> history() {
        return athlete.get("/api/plans/history")
                .expect(200)
                .json()
                .path("revisions")
                .valueStream()
                .toList();
    }
}
