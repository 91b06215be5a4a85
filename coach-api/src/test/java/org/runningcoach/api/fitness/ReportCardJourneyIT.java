package org.runningcoach.api.fitness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.runningcoach.api.commandline.VerifiedAfterwards;
import org.runningcoach.domain.plan.commands.CloseWeek;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.testing.Api;
import org.runningcoach.testing.CoachTest;
import org.runningcoach.testing.Quiet;
import org.runningcoach.testing.SetClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** A runner with a history, two weeks of a plan without a word, a late upload, and a race. */
@CoachTest
@Import(SetClock.Wiring.class)
@ExtendWith(VerifiedAfterwards.class)
class ReportCardJourneyIT {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate RACE_DAY = MONDAY.plusWeeks(2);
    private static final LocalDate FIRST_RACE = MONDAY.minusDays(9);
    private static final String CARD = "/api/fitness/report-card";
    private static final String HEADER =
            "Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR,Avg Run Cadence,Avg Stride Length";

    @LocalServerPort
    private int port;

    @Autowired
    private Quiet quiet;

    @Autowired
    private CommandGateway commands;

    private Api athlete;
    private AthleteId id;
    private List<JsonNode> runs;

    @BeforeEach
    void live_through_two_weeks_without_a_word() {
        SetClock.to(at(MONDAY, 8));
        JsonNode registered = Api.on(port)
                .post("/api/auth/register", Api.registration(Api.freshEmail()))
                .expect(201)
                .json();
        athlete = Api.on(port).withToken(registered.at("/tokens/accessToken").asString());
        id = AthleteId.of(registered.path("athlete").asString());
        quiet.await();
        upload(IntStream.range(0, 12).mapToObj(run -> row(MONDAY.minusDays(24 - 2 * run), 8_000, 2_700)));
        race(FIRST_RACE, 10_000, 2_821);
        assertThat(plan().path("vdot").asDouble()).isEqualTo(43.0);
        runs = plan().path("days")
                .valueStream()
                .filter(day -> LocalDate.parse(day.path("date").asString()).isBefore(RACE_DAY))
                .flatMap(day -> day.path("workouts").valueStream())
                .filter(workout -> workout.path("metres").asInt() > 0)
                .toList();
        assertThat(runs).hasSizeGreaterThan(3);
        SetClock.to(at(RACE_DAY, 8));
        close(MONDAY);
        close(MONDAY.plusWeeks(1));
        quiet.await();
    }

    @Test
    void what_was_assumed_is_open_until_a_late_upload_settles_it() {
        JsonNode before = card();
        int assumed = before.at("/assumptions/assumed").asInt();
        assertThat(assumed).isGreaterThanOrEqualTo(runs.size());
        assertThat(before.at("/assumptions/open").asInt()).isEqualTo(assumed);
        assertThat(before.at("/assumptions/held/value").isNull()).isTrue();
        assertThat(before.at("/assumptions/held/count").asInt()).isZero();
        assertThat(before.at("/assumptions/held/absent/code").asString()).isEqualTo("report-card.too-few");
        assertThat(before.at("/assumptions/held/absent/text").asString()).startsWith("0 so far.");

        SetClock.forward(Duration.ofMinutes(1));
        upload(Stream.of(runs.getFirst(), runs.getLast()).map(ReportCardJourneyIT::row));
        JsonNode after = card();
        assertThat(after.at("/assumptions/done").asInt()).isEqualTo(2);
        assertThat(after.at("/assumptions/missed").asInt()).isEqualTo(runs.size() - 2);
        assertThat(after.at("/assumptions/open").asInt()).isEqualTo(assumed - runs.size());
        assertThat(after.at("/assumptions/held/count").asInt()).isEqualTo(runs.size());
        assertThat(after.at("/assumptions/held/value").isNull()).isEqualTo(runs.size() < 5);
        assertThat(after.path("adherence")
                        .valueStream()
                        .mapToInt(kind -> kind.at("/last12Weeks/done").asInt())
                        .sum())
                .isEqualTo(2);
        assertThat(after.path("adherence")
                        .valueStream()
                        .map(kind -> kind.at("/kind/text").asString()))
                .isNotEmpty()
                .noneMatch(text -> text.startsWith("report-card."));
        assertThat(cardAsOf(at(RACE_DAY, 8))).isEqualTo(before);
    }

    @Test
    void a_race_is_held_against_what_was_predicted_before_it_whatever_comes_later() {
        JsonNode before = card();
        assertThat(races(before)).hasSize(1);
        assertThat(races(before).getFirst().at("/absent/code").asString())
                .isEqualTo("report-card.prediction.not-noted");
        int predicted = athlete.get("/api/fitness/current")
                .json()
                .at("/predictions/0/seconds")
                .asInt();

        SetClock.forward(Duration.ofMinutes(1));
        String run = race(RACE_DAY, 5_000, 1_320);
        JsonNode scored = races(card()).getLast();
        assertThat(scored.path("predictedSeconds").asInt()).isEqualTo(1_360).isEqualTo(predicted);
        assertThat(scored.path("actualSeconds").asDouble()).isEqualTo(1_320);
        assertThat(scored.path("errorPercent").asDouble()).isEqualTo(3.0);
        assertThat(scored.path("predictedOn").asString()).isEqualTo(MONDAY.toString());
        assertThat(scored.path("evidenceDays").asInt()).isEqualTo(23);
        assertThat(scored.path("trust").asString()).isEqualTo("LOW");
        assertThat(card().at("/predictions/medianAbsoluteError/count").asInt()).isEqualTo(1);
        assertThat(card().at("/predictions/medianAbsoluteError/value").isNull()).isTrue();

        SetClock.to(at(RACE_DAY.plusDays(3), 8));
        upload(Stream.of(row(MONDAY.plusDays(8), 12_000, 2_900)));
        assertThat(races(card()).getLast()).as("training uploaded late").isEqualTo(scored);
        assertThat(races(cardAsOf(at(RACE_DAY, 8)))).isEqualTo(races(before));

        String position = Objects.requireNonNull(
                athlete.delete(run + "/race", null).expect(204).header("Event-Position"));
        assertThat(athlete.get(CARD + "?after=" + position).expect(200).json().path("predictions"))
                .isEqualTo(before.path("predictions"));
    }

    @Test
    void after_two_weeks_it_is_too_early_to_judge_the_method_and_what_is_missing_is_said() {
        JsonNode method = card().at("/methods/0");
        assertThat(method.path("methodology").asString()).isEqualTo("DANIELS");
        assertThat(method.path("from").asString()).isEqualTo(MONDAY.toString());
        assertThat(method.path("to").asString()).isEqualTo(RACE_DAY.minusDays(1).toString());
        assertThat(method.path("weeks").asInt()).isEqualTo(2);
        assertThat(method.path("confirmedWeeks").asInt()).isZero();
        assertThat(method.path("verdict").asString()).isEqualTo("TOO_EARLY");
        assertThat(method.path("weeksMissing").asInt()).isEqualTo(8);
        assertThat(method.path("estimatesMissing").asInt()).isEqualTo(1);
        assertThat(method.path("gain").isNull()).isTrue();
        assertThat(method.at("/text/text").asString()).startsWith("Too early to say.");
    }

    @Test
    void another_athlete_sees_nothing_of_it_and_without_a_token_nobody_does() {
        JsonNode other = Api.on(port).registered().get(CARD).expect(200).json();
        assertThat(races(other)).isEmpty();
        assertThat(other.path("adherence")).isEmpty();
        assertThat(other.at("/assumptions/assumed").asInt()).isZero();
        Api.on(port).get(CARD).expect(401);
    }

    private JsonNode card() {
        quiet.await();
        return athlete.get(CARD).expect(200).json();
    }

    private JsonNode cardAsOf(Instant then) {
        return athlete.get(CARD + "?asOf=" + then).expect(200).json();
    }

    private static List<JsonNode> races(JsonNode card) {
        return card.at("/predictions/races").valueStream().toList();
    }

    private JsonNode plan() {
        return athlete.get("/api/plans/two-months").expect(200).json();
    }

    private void close(LocalDate monday) {
        commands.sendAndWait(new CloseWeek(id, monday, BERLIN, SetClock.now()));
    }

    /** A run by hand that is marked as a race; answers with its path. */
    private String race(LocalDate day, int metres, int seconds) {
        String run = Objects.requireNonNull(athlete.post("/api/activities", """
                        {"start": "%sT06:30:00", "metres": %d, "seconds": %d}
                        """.formatted(day, metres, seconds))
                .expect(201)
                .header("Location"));
        athlete.put(run + "/race", """
                        {"metres": %d, "seconds": %d, "priority": "A"}
                        """.formatted(metres, seconds)).expect(204);
        quiet.await();
        return run;
    }

    private void upload(Stream<String> rows) {
        athlete.with("Content-Type", "text/csv")
                .post("/api/activities/import-csv", rows.collect(Collectors.joining("\r\n", HEADER + "\r\n", "\r\n")))
                .expect(200);
        quiet.await();
    }

    /** Exactly what was planned. */
    private static String row(JsonNode workout) {
        return row(
                LocalDate.parse(workout.path("date").asString()),
                workout.path("metres").asInt(),
                workout.path("seconds").asInt());
    }

    private static String row(LocalDate day, int metres, int seconds) {
        return "Running,%s 07:30:10,false,\"Run\",\"%.2f\",\"300\",\"%02d:%02d:%02d\",\"140\",\"165\",\"--\",\"--\""
                .formatted(day, metres / 1000.0, seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(BERLIN).toInstant();
    }
}
