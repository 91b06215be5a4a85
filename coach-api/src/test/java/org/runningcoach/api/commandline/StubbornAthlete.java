package org.runningcoach.api.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.runningcoach.testing.Answer;
import org.runningcoach.testing.Api;
import tools.jackson.databind.JsonNode;

/** Does one thing after the other, repeats what got no answer, and remembers what was promised. */
final class StubbornAthlete {

    static final int DAYS_IN_A_FILE = 100;

    private static final String REGISTER = "/api/auth/register";
    private static final String IMPORT = "/api/activities/import-csv";
    private static final String JSON = "application/json";
    private static final LocalDate BEFORE_ALL = LocalDate.of(2026, 1, 1);

    private final String email = Api.freshEmail();
    private final Random chance;
    private final String said;
    private final Set<String> starts = new LinkedHashSet<>();
    private final List<String> receipts = new ArrayList<>();
    private final Set<String> skipped = new LinkedHashSet<>();
    private final Map<String, String> words = new LinkedHashMap<>();
    private double goal;
    private boolean registered;
    private int files;
    private int requests;
    private @Nullable UnansweredWrite unanswered;

    /** @param said what every failed assertion begins with */
    StubbornAthlete(long seed, String said) {
        chance = new Random(seed);
        this.said = said;
    }

    Set<String> starts() {
        return starts;
    }

    List<String> receipts() {
        return receipts;
    }

    Set<String> skipped() {
        return skipped;
    }

    Map<String, String> words() {
        return words;
    }

    double goal() {
        return goal;
    }

    Api signedIn(int port) {
        return Api.on(port)
                .withToken(Api.on(port)
                        .post(
                                "/api/auth/login",
                                "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(email, Api.PASSWORD))
                        .expect(200)
                        .json()
                        .path("accessToken")
                        .asString());
    }

    /** Until the node is gone. */
    void live(int port) {
        try {
            if (!registered) {
                unanswered = new UnansweredWrite(
                        "POST", REGISTER, JSON, Api.registration(email), email, answer -> registered = true);
                repeat(Api.on(port));
            }
            Api api = signedIn(port);
            int filesBefore = files;
            while (true) {
                if (unanswered == null) {
                    act(api, files == filesBefore);
                }
                repeat(api);
            }
        } catch (UncheckedIOException killed) {
            assertThat(killed).as(said).hasMessageNotContaining("timed out");
        }
    }

    /** What the last node left open, in a time without accidents. */
    void settle(int port) {
        Api api = registered ? signedIn(port) : Api.on(port);
        await().until(() -> {
            repeat(api);
            return unanswered == null;
        });
    }

    private void repeat(Api api) {
        if (unanswered != null) {
            Answer answer = unanswered.send(api);
            assertThat(answer.status())
                    .as(
                            "%s: %s answered %s",
                            said, unanswered.path(), answer.http().body())
                    .isIn(200, 201, 204, 404, 409, 422, 503);
            if (answer.status() == 503) {
                return;
            }
            boolean doneBefore =
                    answer.status() == 409 && (unanswered.is(REGISTER) || unanswered.is("/api/activities"));
            if (answer.status() < 300 || doneBefore) {
                unanswered.acknowledged().accept(answer);
            } else {
                assertThat(unanswered.path())
                        .as("%s: refused with %s", said, answer.http().body())
                        .isNotIn(REGISTER, IMPORT);
            }
            unanswered = null;
        }
    }

    private void act(Api api, boolean mayImport) {
        switch (chance.nextInt(mayImport ? 5 : 4)) {
            case 0 -> run();
            case 1 -> changeGoal();
            case 2 -> skip(api);
            case 3 -> sayHowItWent(api);
            default -> importFile();
        }
    }

    private void run() {
        String start =
                "2026-01-%02dT%02d:%02d:00".formatted(2 + requests % 27, 4 + requests / 27 % 18, requests / 486 * 7);
        later("POST", "/api/activities", JSON, """
                {"start": "%s", "metres": 3000, "seconds": 1000, "averageHeartRate": 140}
                """.formatted(start), answer -> starts.add(start));
    }

    private void changeGoal() {
        double metres = 5_000 + chance.nextInt(16_000);
        later("PUT", "/api/plans/goal-change", JSON, """
                {"goal": {"race": {"metres": %s, "date": "2028-05-07"}}}
                """.formatted(metres), answer -> goal = metres);
    }

    private void skip(Api api) {
        any(api.get("/api/plans/two-months")
                        .json()
                        .path("days")
                        .valueStream()
                        .flatMap(day -> day.path("workouts").valueStream())
                        .toList())
                .ifPresent(workout -> {
                    String id = workout.path("id").asString();
                    later(
                            "POST",
                            "/api/plans/workouts/" + id + "/skip",
                            JSON,
                            "{\"reason\": \"TRAVEL\"}",
                            answer -> skipped.add(id));
                });
    }

    private void sayHowItWent(Api api) {
        any(api.get("/api/plans/assumptions")
                        .json()
                        .path("workouts")
                        .valueStream()
                        .toList())
                .ifPresent(workout -> {
                    String id = workout.path("id").asString();
                    String word = chance.nextBoolean() ? "DONE" : "MISSED";
                    later(
                            "POST",
                            "/api/plans/workouts/" + id + "/completion",
                            JSON,
                            "{\"completion\": \"" + word + "\"}",
                            answer -> words.put(id, word));
                });
    }

    /** Two runs on each of a hundred days, further back than any file before. */
    private void importFile() {
        LocalDate last = BEFORE_ALL.minusDays((long) DAYS_IN_A_FILE * files++);
        List<String> at = IntStream.range(0, DAYS_IN_A_FILE)
                .mapToObj(last::minusDays)
                .flatMap(day -> List.of(day + " 07:10:00", day + " 18:20:00").stream())
                .toList();
        String rows = at.stream()
                .map(start -> "Running," + start + ",false,\"Run\",\"6.00\",\"400\",\"00:36:00\",\"140\",\"165\"")
                .collect(Collectors.joining("\r\n"));
        later("POST", IMPORT, "text/csv", """
                Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR\r
                %s\r
                """.formatted(rows), answer -> {
            at.forEach(start -> starts.add(start.replace(' ', 'T')));
            receipts.add(answer.json().path("id").asString());
        });
    }

    private void later(String method, String path, String type, String body, Consumer<Answer> acknowledged) {
        unanswered = new UnansweredWrite(method, path, type, body, email + " " + requests++, acknowledged);
    }

    private Optional<JsonNode> any(List<JsonNode> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(chance.nextInt(list.size())));
    }
}
