package org.runningcoach.api.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runningcoach.imports.BulkFile;
import org.runningcoach.imports.BulkFile.Dialect;
import org.runningcoach.testing.Answer;
import org.runningcoach.testing.CoachTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@CoachTest
class ActivityJourneyIT {

    private static final String RUN = """
            {"start": "2026-06-01T07:30:00", "metres": 10050, "seconds": 2700, "title": "Lillby <i>10</i>",
             "averageHeartRate": 165, "maximumHeartRate": 181}
            """;

    @LocalServerPort
    private int port;

    private Runner runner;

    @BeforeEach
    void sign_in() {
        runner = Runner.on(port);
    }

    @Test
    void a_run_entered_by_hand_is_listed_marked_as_a_race_and_taken_out() {
        Answer created = runner.api().post("/api/activities", RUN).expect(201);
        String path = created.header("Location");
        assertThat(created.json().path("source").asString()).isEqualTo("BY_HAND");
        runner.awaitCount(1);
        assertThat(runner.api().get(path).expect(200).json()).isEqualTo(created.json());

        runner.api()
                .put(path + "/race", "{\"metres\": 10000, \"seconds\": 2695, \"priority\": \"A\"}")
                .expect(204);
        await().untilAsserted(() -> assertThat(
                        runner.api().get(path).json().at("/race/seconds").asDouble())
                .isEqualTo(2695));
        runner.api().delete(path + "/race", null).expect(204);
        await().untilAsserted(() ->
                assertThat(runner.api().get(path).json().path("race").isNull()).isTrue());

        runner.api().delete(path, null).expect(204);
        runner.awaitCount(0);
        runner.api().get(path).expect(404);
        runner.api().delete(path, null).expect(404);
        runner.api()
                .put(path + "/race", "{\"metres\": 10000, \"priority\": \"A\"}")
                .expect(404);
    }

    @Test
    void a_run_is_entered_once() {
        runner.api().post("/api/activities", RUN).expect(201);
        assertThat(runner.api().post("/api/activities", RUN).expect(422).refusedFields())
                .containsExactly("start");
    }

    @Test
    void a_file_recognises_the_run_that_was_entered_to_the_minute() {
        runner.api().post("/api/activities", RUN).expect(201);
        JsonNode receipt = runner.upload(SmallFile.garmin()
                        .run("2026-06-01 07:30:41", "10.02", "00:45:01")
                        .text())
                .expect(200)
                .json();
        assertThat(receipt.path("duplicates").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"metres": 5000, "seconds": 1500}                                                  | 422 | start
            {"start": "2026-06-01T07:30:00"}                                                   | 422 | seconds
            {"start": "2099-06-01T07:30:00", "seconds": 1500}                                  | 422 | start
            {"start": "1969-06-01T07:30:00", "seconds": 1500}                                  | 422 | start
            {"start": "2026-06-01T07:30:00", "seconds": 0}                                     | 422 | seconds
            {"start": "2026-06-01T07:30:00", "seconds": 1500, "metres": -1}                    | 422 | metres
            {"start": "2026-06-01T07:30:00", "seconds": 1500, "metres": 600000}                | 422 | metres
            {"start": "2026-06-01T07:30:00", "seconds": 1500, "averageHeartRate": 300}         | 422 | averageHeartRate
            {"start": "2026-06-01T07:30:00", "seconds": 1500, "mood": "good"}                  | 422 | mood
            {"start": "2026-06-01T07:30:00", "seconds": "fast"}                                | 422 | seconds
            {"start": "last monday", "seconds": 1500}                                          | 422 | start
            {"start": "2026-06-01T07:30:00", "seconds": 1500, "sport": "CHESS"}                | 422 | sport
            {"start": "2026-06-01T07:30:00", "seconds": 1500, "title": "nul \\u0000"}          | 422 | title
            {"start": "2026-06-01T07:30:00", "seconds": 1500, "title": "half \\ud800"}         | 422 | title
            """)
    void a_bad_value_is_refused_by_its_name(String json, int status, String field) {
        assertThat(runner.api().post("/api/activities", json).expect(status).refusedFields())
                .containsExactly(field);
    }

    @Test
    void broken_json_is_refused() {
        runner.api().post("/api/activities", "{\"start\": ").expect(400);
        runner.api().get("/api/activities/not-an-id").expect(400);
    }

    @Test
    void a_race_must_fit_its_recording() {
        String path = runner.api().post("/api/activities", RUN).expect(201).header("Location");
        assertThat(runner.api()
                        .put(path + "/race", "{\"metres\": 42195, \"priority\": \"A\"}")
                        .expect(422)
                        .refusedFields())
                .containsExactly("metres");
        assertThat(runner.api()
                        .put(path + "/race", "{\"priority\": \"A\"}")
                        .expect(422)
                        .refusedFields())
                .containsExactly("metres");
    }

    @Test
    void lists_are_filtered_by_day_sport_type_and_distance() {
        runner.upload(SmallFile.garmin()
                        .run("2026-06-03 23:59:59", "12.00", "01:00:00")
                        .row("Trail Running", "2026-06-02 07:00:00", "Hill", "8.00", "00:50:00")
                        .run("2026-06-02 00:00:00", "5.00", "00:25:00")
                        .row("Cycling", "2026-06-01 18:00:00", "Ride", "30.00", "01:00:00")
                        .text())
                .expect(200);
        runner.awaitCount(4);
        assertThat(days("&from=2026-06-02&to=2026-06-02")).hasSize(2);
        assertThat(days("&from=2026-06-03")).containsExactly("2026-06-03T23:59:59");
        assertThat(days("&to=2026-06-01")).containsExactly("2026-06-01T18:00:00");
        assertThat(days("&sport=RUNNING")).hasSize(3);
        assertThat(days("&type=Trail%20Running")).containsExactly("2026-06-02T07:00:00");
        assertThat(days("&minDistance=8000&maxDistance=12000&sport=RUNNING")).hasSize(2);
        assertThat(days("&sport=OTHER")).containsExactly("2026-06-01T18:00:00");
        runner.api().get("/api/activities?from=2026-06-02&to=2026-06-01").expect(400);
        runner.api().get("/api/activities?from=someday").expect(400);
        runner.api().get("/api/activities?limit=0").expect(400);
    }

    @Test
    void a_cursor_neither_repeats_nor_misses_while_the_log_changes() {
        runner.upload(new BulkFile(Dialect.GARMIN_ENGLISH, 60, 9).text()).expect(200);
        runner.awaitCount(60);
        List<String> all = runner.ids();
        JsonNode first =
                runner.api().get("/api/activities?limit=20").expect(200).json();
        // newer ones come in, one of the next page goes
        runner.upload(SmallFile.garmin()
                        .run("2026-07-05 07:00:00", "5.00", "00:25:00")
                        .text())
                .expect(200);
        runner.api().delete("/api/activities/" + all.get(25), null).expect(204);
        runner.awaitActivities(ids -> ids.size() == 60 && !ids.contains(all.get(25)));

        List<String> seen = new ArrayList<>(idsOf(first));
        String cursor = first.path("next").asString();
        while (!cursor.isEmpty()) {
            JsonNode page = runner.api()
                    .get("/api/activities?limit=20&cursor=" + cursor)
                    .expect(200)
                    .json();
            seen.addAll(idsOf(page));
            cursor = page.path("next").isString() ? page.path("next").asString() : "";
        }
        List<String> expected = new ArrayList<>(all);
        expected.remove(25);
        assertThat(seen).isEqualTo(expected);
    }

    private List<String> days(String filter) {
        return runner.activities(filter).stream()
                .map(activity -> activity.path("start").asString())
                .toList();
    }

    private static List<String> idsOf(JsonNode page) {
        return page.path("activities")
                .valueStream()
                .map(activity -> activity.path("id").asString())
                .toList();
    }
}
