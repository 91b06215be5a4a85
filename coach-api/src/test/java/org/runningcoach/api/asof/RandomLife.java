package org.runningcoach.api.asof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.runningcoach.testing.Answer;
import org.runningcoach.testing.Api;
import org.runningcoach.testing.Quiet;
import org.runningcoach.testing.SetClock;
import tools.jackson.databind.JsonNode;

/** An athlete who does one thing after the other, in any order: trains, uploads late, takes back, changes the mind. */
record RandomLife(Api athlete, Quiet quiet, Random chance) {

    /** Does something, and waits for everything that follows from it. */
    void act() {
        switch (chance.nextInt(12)) {
            case 0, 1 -> runToday();
            case 2, 3 -> uploadLate();
            case 4 -> takeAFileBack();
            case 5 -> markARace();
            case 6 -> changeGoal();
            case 7 -> changeDays();
            case 8 -> travel();
            case 9 -> sayHowItWent();
            case 10 -> sayHowItFelt();
            default -> fallIllOrRecover();
        }
        quiet.await();
    }

    /** Hours or days, so that weeks and months go by. */
    Duration pause() {
        return Duration.ofHours(1 + chance.nextInt(140)).plus(Duration.ofNanos(1_000L * chance.nextInt(1_000_000)));
    }

    static String run(LocalDate day, int metres, int seconds) {
        return """
                {"start": "%sT07:30:00", "metres": %d, "seconds": %d, "averageHeartRate": 140}
                """.formatted(day, metres, seconds);
    }

    private static LocalDate today() {
        return SetClock.now().atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private void runToday() {
        accept(
                athlete.post(
                        "/api/activities", run(today(), 5_000 + chance.nextInt(8_000), 2_400 + chance.nextInt(1_800))),
                201,
                409,
                422);
    }

    private void uploadLate() {
        String file = "Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR\r\n"
                + IntStream.range(1, 40)
                        .filter(day -> chance.nextInt(3) > 0)
                        .mapToObj(day ->
                                "Running,%s 07:%02d:10,false,\"Run\",\"%d.00\",\"500\",\"00:%d:00\",\"145\",\"165\""
                                        .formatted(
                                                today().minusDays(day),
                                                chance.nextInt(60),
                                                6 + chance.nextInt(4),
                                                40 + chance.nextInt(15)))
                        .collect(Collectors.joining("\r\n"))
                + "\r\n";
        accept(athlete.with("Content-Type", "text/csv").post("/api/activities/import-csv", file), 200);
    }

    private void takeAFileBack() {
        any(athlete.get("/api/activities/imports").expect(200).json().path("imports"))
                .ifPresent(file -> accept(
                        athlete.delete(
                                "/api/activities/imports/" + file.path("id").asString(), null),
                        200,
                        204,
                        404,
                        409));
    }

    private void markARace() {
        any(athlete.get("/api/activities").expect(200).json().path("activities"))
                .ifPresent(run -> accept(
                        athlete.put(
                                "/api/activities/" + run.path("id").asString() + "/race",
                                "{\"metres\": %d, \"priority\": \"B\"}"
                                        .formatted((int) run.path("metres").asDouble())),
                        204,
                        422));
    }

    private void changeGoal() {
        accept(
                athlete.put("/api/plans/goal-change", """
                        {"goal": {"race": {"metres": %d, "date": "%s"}}}
                        """.formatted(
                                List.of(5_000, 10_000, 21_097).get(chance.nextInt(3)),
                                today().plusDays(60 + chance.nextInt(60)))),
                200);
    }

    private void changeDays() {
        accept(athlete.put("/api/users/profile", chance.nextBoolean() ? """
                        {"availability": {"days": {"TUESDAY": 60, "THURSDAY": 60, "SUNDAY": 120}, "longRunDay": "SUNDAY"}}
                        """ : """
                        {"availability": {"days": {"MONDAY": 45, "WEDNESDAY": 60, "SATURDAY": 100}, "longRunDay": "SATURDAY"}}
                        """), 200);
    }

    private void sayHowItWent() {
        any(athlete.get("/api/plans/assumptions").expect(200).json().path("workouts"))
                .ifPresent(workout -> accept(
                        athlete.post(
                                "/api/plans/workouts/" + workout.path("id").asString() + "/completion",
                                "{\"completion\": \"" + (chance.nextBoolean() ? "DONE" : "MISSED") + "\"}"),
                        200,
                        422));
    }

    private void sayHowItFelt() {
        any(athlete.get("/api/activities").expect(200).json().path("activities"))
                .ifPresent(run -> {
                    boolean said = run.path("feedback").isObject();
                    accept(
                            athlete.send(
                                    said ? "PUT" : "POST",
                                    "/api/activities/" + run.path("id").asString() + "/feedback",
                                    "{\"effort\": %d, \"recovery\": %d, \"soreness\": %d}"
                                            .formatted(
                                                    1 + chance.nextInt(10),
                                                    1 + chance.nextInt(10),
                                                    1 + chance.nextInt(10))),
                            204);
                });
    }

    private void travel() {
        String zone = List.of("Europe/Berlin", "America/Los_Angeles", "Pacific/Auckland")
                .get(chance.nextInt(3));
        accept(
                athlete.put(
                        "/api/users/profile",
                        "{\"profile\": {\"birthDate\": \"1990-05-17\", \"zone\": \"%s\"}}".formatted(zone)),
                200);
    }

    private void fallIllOrRecover() {
        accept(
                athlete.put(
                        "/api/users/profile",
                        chance.nextBoolean()
                                ? "{\"health\": {\"ILL\": {\"since\": \"" + today() + "\"}}}"
                                : "{\"health\": {}}"),
                200);
    }

    private Optional<JsonNode> any(JsonNode list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(chance.nextInt(list.size())));
    }

    private static void accept(Answer answer, Integer... statuses) {
        assertThat(answer.status()).as(answer.http().body()).isIn((Object[]) statuses);
    }
}
