package org.runningcoach.api.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.runningcoach.testing.Answer;
import org.runningcoach.testing.Api;
import tools.jackson.databind.JsonNode;

/** Lives through a Sunday: repeats, on whatever node lives, what got no answer, under the same key; and remembers what was promised. */
final class StubbornAthlete {

    static final String IMPORT = "/api/activities/import-csv";
    static final String GOAL = "/api/plans/goal-change";
    static final String REFRESH = "/api/jobs/weekly-refresh";
    static final double METRES = 12_345;
    static final int ROWS = 1_000;

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final LocalDate LAST_OF_THE_FILE = LocalDate.of(2026, 1, 28);

    private final String email = Api.freshEmail();
    private final TwoNodes nodes;
    private final Random chance;
    private final BiConsumer<String, KillableNode> sent;
    private final Set<String> starts = new LinkedHashSet<>();
    private final Set<String> skipped = new LinkedHashSet<>();
    private int requests;
    private String token = "";

    /** @param sent hears of each request when it goes out, and to whom */
    StubbornAthlete(TwoNodes nodes, long seed, BiConsumer<String, KillableNode> sent) {
        this.nodes = nodes;
        this.chance = new Random(seed);
        this.sent = sent;
    }

    /** The starts of all runs that were promised to be kept. */
    Set<String> starts() {
        return starts;
    }

    /** The workouts that were promised to be left out. */
    Set<String> skipped() {
        return skipped;
    }

    Api signedIn(Api api) {
        return api.withToken(signIn(api).expect(200).json().path("accessToken").asString());
    }

    private Answer signIn(Api api) {
        return api.post("/api/auth/login", "{\"email\": \"" + email + "\", \"password\": \"" + Api.PASSWORD + "\"}");
    }

    StubbornAthlete live() {
        write("POST", "/api/auth/register", Api.registration(email).replace("Europe/Berlin", "UTC"), 201, 409);
        token = insist(() -> signIn(nodes.any(chance).api()))
                .expect(200)
                .json()
                .path("accessToken")
                .asString();
        List<Runnable> acts = new ArrayList<>(List.of(
                this::importFile,
                () -> run("2026-01-30T07:00:00"),
                () -> run("2026-02-01T07:00:00"),
                () -> write(
                        "PUT",
                        GOAL,
                        "{\"goal\": {\"race\": {\"metres\": " + METRES + ", \"date\": \"2026-09-06\"}}}",
                        200),
                () -> skip(3),
                () -> skip(8),
                this::flyEast));
        Collections.shuffle(acts, chance);
        acts.forEach(Runnable::run);
        return this;
    }

    private void run(String start) {
        Answer answer = write("POST", "/api/activities", """
                {"start": "%s", "metres": 3000, "seconds": 1000, "averageHeartRate": 140}
                """.formatted(start), 201, 422);
        if (answer.status() == 422) {
            assertThat(answer.http().body())
                    .as("a repetition finds it there when the answer was lost")
                    .contains("log.activity-already-recorded");
        }
        starts.add(start);
    }

    /** Refused where the plan is another by now, or where it was done and the answer lost. */
    private void skip(int which) {
        String id = plannedWorkouts().get(which).path("id").asString();
        if (write("POST", "/api/plans/workouts/" + id + "/skip", "{\"reason\": \"TRAVEL\"}", 200, 404, 409, 422)
                        .status()
                == 200) {
            skipped.add(id);
        }
    }

    private List<JsonNode> plannedWorkouts() {
        return await().atMost(PATIENCE)
                .pollInterval(PAUSE)
                .until(
                        () -> insist(() ->
                                        nodes.any(chance).api().withToken(token).get("/api/plans/two-months"))
                                .json()
                                .path("days")
                                .valueStream()
                                .flatMap(day -> day.path("workouts").valueStream())
                                .toList(),
                        workouts -> workouts.size() > 8);
    }

    /** Where Sunday is over, so that the week is due. */
    private void flyEast() {
        write(
                "PUT",
                "/api/users/profile",
                "{\"profile\": {\"birthDate\": \"1990-05-17\", \"zone\": \"Pacific/Auckland\"}}",
                200);
        insist(() -> {
            KillableNode node = nodes.any(chance);
            sent.accept(REFRESH, node);
            return node.api().withToken(TwoNodes.CREDENTIAL).post(REFRESH, "");
        });
    }

    private void importFile() {
        List<String> at = IntStream.range(0, ROWS / 2)
                .mapToObj(LAST_OF_THE_FILE::minusDays)
                .flatMap(day -> List.of(day + " 07:10:00", day + " 18:20:00").stream())
                .toList();
        String rows = at.stream()
                .map(start -> "Running," + start + ",false,\"Run\",\"6.00\",\"400\",\"00:36:00\",\"140\",\"165\"")
                .collect(Collectors.joining("\r\n"));
        write("POST", IMPORT, "Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR\r\n" + rows, 200);
        at.forEach(start -> starts.add(start.replace(' ', 'T')));
    }

    private Answer write(String method, String path, String body, Integer... expected) {
        String key = email + " " + ++requests;
        Answer answer = insist(() -> {
            KillableNode node = nodes.any(chance);
            Api api = token.isEmpty() ? node.api() : node.api().withToken(token);
            sent.accept(path, node);
            return api.with("Content-Type", path.equals(IMPORT) ? "text/csv" : "application/json")
                    .with("Idempotency-Key", key)
                    .send(method, path, body);
        });
        assertThat(answer.status())
                .as("%s %s answered %s", method, path, answer.http().body())
                .isIn((Object[]) expected);
        return answer;
    }

    /** Until somebody answers who neither dies nor says that the same is still under way. */
    private static Answer insist(Request request) {
        return await().atMost(PATIENCE)
                .pollInterval(PAUSE)
                .until(() -> answer(request), Optional::isPresent)
                .orElseThrow();
    }

    private static Optional<Answer> answer(Request request) {
        try {
            Answer answer = request.send();
            boolean later = answer.status() == 503
                    || answer.status() == 409 && answer.http().body().contains("request-under-way");
            return later ? Optional.empty() : Optional.of(answer);
        } catch (UncheckedIOException killed) {
            return Optional.empty();
        }
    }

    private interface Request {
        Answer send();
    }
}
