package org.runningcoach.api.plan;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.awaitility.core.ThrowingRunnable;
import org.runningcoach.testing.Answer;
import org.runningcoach.testing.Api;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An athlete who has a plan, reports on it in various ways, and looks at the ledger. */
record LedgerRunner(Api api) {

    private static final String HEADER =
            "Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR,Avg Run Cadence,Avg Stride Length";

    static LedgerRunner on(int port) {
        var runner = new LedgerRunner(Api.on(port).registered());
        runner.api.get("/api/plans/two-months").expect(200);
        return runner;
    }

    /** As the access token names it. */
    String id() {
        String payload =
                Objects.requireNonNull(api.headers().get("Authorization")).split("\\.")[1];
        String claims = new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
        return JsonMapper.shared().readTree(claims).path("sub").asString();
    }

    /** The planned runs from today to a day. */
    List<JsonNode> runsUntil(LocalDate last) {
        return api.get("/api/plans/two-months")
                .expect(200)
                .json()
                .path("days")
                .valueStream()
                .filter(day -> !LocalDate.parse(day.path("date").asString()).isAfter(last))
                .flatMap(day -> day.path("workouts").valueStream())
                .filter(workout -> workout.path("metres").asInt() > 0)
                .toList();
    }

    /** Exactly what was planned, as a row of a list. */
    static String row(JsonNode workout) {
        return row(
                LocalDate.parse(workout.path("date").asString()),
                workout.path("metres").asInt(),
                workout.path("seconds").asInt());
    }

    /** A run of a day, as a row of a list. */
    static String row(LocalDate day, int metres, int seconds) {
        return "Running,%s 07:30:10,false,\"Run\",\"%.2f\",\"300\",\"%02d:%02d:%02d\",\"140\",\"165\",\"--\",\"--\""
                .formatted(day, metres / 1000.0, seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /** A list export with these rows; answers with its receipt. */
    JsonNode upload(String... rows) {
        return api.with("Content-Type", "text/csv")
                .post("/api/activities/import-csv", HEADER + "\r\n" + String.join("\r\n", rows) + "\r\n")
                .expect(200)
                .json();
    }

    JsonNode receipt(JsonNode upload) {
        return api.get("/api/activities/imports/" + upload.path("id").asString())
                .expect(200)
                .json();
    }

    /** By hand; answers with the activity's id. */
    String record(JsonNode workout) {
        Answer recorded = api.post("/api/activities", """
                        {"start": "%sT07:30:00", "metres": %d, "seconds": %d}
                        """.formatted(
                        workout.path("date").asString(),
                        workout.path("metres").asInt(),
                        workout.path("seconds").asInt()));
        return recorded.expect(201).json().path("id").asString();
    }

    JsonNode assumptions() {
        return api.get("/api/plans/assumptions").expect(200).json();
    }

    Map<String, String> states() {
        return assumptions()
                .path("workouts")
                .valueStream()
                .collect(Collectors.toMap(
                        workout -> workout.path("id").asString(),
                        workout -> workout.path("state").asString()));
    }

    void awaitState(JsonNode workout, String state) {
        until(() -> {
            String now = states().get(id(workout));
            if (!state.equals(now)) {
                throw new AssertionError(workout.path("date") + " is " + now + ", not " + state);
            }
        });
    }

    static void until(ThrowingRunnable holds) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(holds);
    }

    static String id(JsonNode workout) {
        return workout.path("id").asString();
    }

    /** Fitness, fatigue and form of today. */
    JsonNode fitness() {
        return api.get("/api/fitness/current").expect(200).json().path("form");
    }

    /** Newest first. */
    List<JsonNode> revisions() {
        return api.get("/api/plans/history?limit=100")
                .expect(200)
                .json()
                .path("revisions")
                .valueStream()
                .toList();
    }
}
