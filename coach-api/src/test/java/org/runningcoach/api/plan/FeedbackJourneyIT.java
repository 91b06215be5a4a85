package org.runningcoach.api.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.runningcoach.api.commandline.VerifiedAfterwards;
import org.runningcoach.testing.CoachTest;
import org.runningcoach.testing.Quiet;
import org.runningcoach.testing.SetClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** Somebody who has run regularly for a year says how the last runs felt, and the plan listens. */
@CoachTest
@Import(SetClock.Wiring.class)
@ExtendWith(VerifiedAfterwards.class)
class FeedbackJourneyIT {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 2, 28);
    private static final String GOOD = "{\"effort\": 3, \"recovery\": 9, \"motivation\": 9, \"soreness\": 1}";
    private static final String BAD = "{\"recovery\": 1, \"motivation\": 1, \"soreness\": 6}";
    private static final Set<String> HARD = Set.of("MARATHON_PACE", "THRESHOLD", "INTERVAL", "REPETITION", "FARTLEK");

    @LocalServerPort
    private int port;

    @Autowired
    private Quiet quiet;

    private LedgerRunner athlete;
    private List<String> runs;

    @BeforeEach
    void train_for_a_year() {
        SetClock.to(SATURDAY.atTime(8, 0).atZone(ZoneId.of("Europe/Berlin")).toInstant());
        athlete = LedgerRunner.on(port);
        athlete.upload(IntStream.rangeClosed(1, 364)
                .filter(ago -> Set.of(1, 3, 5, 6).contains(ago % 7))
                .mapToObj(ago -> LedgerRunner.row(SATURDAY.minusDays(ago), 10_000, 3_000))
                .toArray(String[]::new));
        quiet.await();
        runs = athlete.api()
                .get("/api/activities?limit=10")
                .expect(200)
                .json()
                .path("activities")
                .valueStream()
                .map(LedgerRunner::id)
                .toList();
        athlete.api()
                .put("/api/plans/goal-change", "{\"goal\": {\"race\": {\"metres\": 10000, \"date\": \"2026-05-31\"}}}")
                .expect(200);
        quiet.await();
    }

    @Test
    void good_feedback_is_shown_and_leaves_the_plan_alone() {
        List<JsonNode> before = athlete.revisions();
        feel(0, GOOD);
        feel(1, "{\"notes\": \"  A lovely morning.  \"}");
        assertThat(athlete.revisions()).isEqualTo(before);
        JsonNode readiness = readiness();
        assertThat(readiness.path("band").asString()).isEqualTo("FRESH");
        assertThat(readiness.path("value").asDouble()).isGreaterThan(90);
        JsonNode felt = activity(0).path("feedback");
        assertThat(felt.path("effort").asInt()).isEqualTo(3);
        assertThat(felt.path("pain").isNull()).isTrue();
        assertThat(felt.path("submittedAt").asString()).startsWith("2026-02-28T07:");
        JsonNode page = athlete.api().get("/api/activities?limit=3").expect(200).json();
        assertThat(page.at("/activities/1/feedback/notes").asString()).isEqualTo("A lovely morning.");
        assertThat(page.at("/activities/2/feedback").isNull()).isTrue();
    }

    @Test
    void two_bad_runs_take_from_the_next_hard_sessions_and_a_better_word_gives_it_back() {
        feel(2, GOOD);
        JsonNode fresh = plan();
        int before = athlete.revisions().size();
        feel(1, BAD);
        assertThat(readiness().path("band").asString()).isEqualTo("TIRED");
        feel(0, BAD);
        JsonNode readiness = readiness();
        assertThat(readiness.path("band").asString()).isEqualTo("VERY_TIRED");
        assertThat(readiness.path("change").isNull()).isTrue();

        List<JsonNode> revisions = athlete.revisions();
        assertThat(revisions).hasSize(before + 2);
        assertThat(revisions.subList(0, 2))
                .extracting(one ->
                        one.path("trigger").asString() + " " + one.path("cause").asString())
                .containsExactly("FEEDBACK_SUBMITTED " + runs.get(0), "FEEDBACK_SUBMITTED " + runs.get(1));
        JsonNode revision = athlete.api()
                .get("/api/plans/history/"
                        + revisions.getFirst().path("revision").asInt())
                .expect(200)
                .json();
        assertThat(revision.path("replaced")).isNotEmpty();
        assertThat(revision.toString()).contains("You said how a run felt.");
        assertThat(hardDays(plan())).hasSizeLessThan(hardDays(fresh).size());
        assertThat(seconds(plan())).isLessThan(seconds(fresh));
        assertThat(plan().toString()).contains("daniels.reason.readiness");

        athlete.api().put(feedback(0), GOOD).expect(204);
        quiet.await();
        assertThat(readiness().path("band").asString()).isEqualTo("FRESH");
        assertThat(activity(0).at("/feedback/revisedAt").isNull()).isFalse();
        assertThat(athlete.revisions().getFirst().path("trigger").asString()).isEqualTo("FEEDBACK_REVISED");
        assertThat(athlete.revisions()).hasSize(before + 3);
        assertThat(seconds(plan())).isEqualTo(seconds(fresh));
    }

    @Test
    void within_the_same_band_nothing_changes() {
        feel(1, BAD);
        List<JsonNode> before = athlete.revisions();
        feel(0, BAD);
        assertThat(athlete.revisions()).isEqualTo(before);
    }

    @Test
    void pain_keeps_the_week_easy_whatever_else_was_said_and_leaves_with_the_run() {
        JsonNode fresh = plan();
        assertThat(hardDays(fresh)).isNotEmpty();
        int before = athlete.revisions().size();
        feel(0, "{\"recovery\": 10, \"motivation\": 10, \"soreness\": 1, \"pain\": {\"place\": \"left calf\"}}");
        assertThat(athlete.revisions()).hasSize(before + 1);
        assertThat(readiness().path("niggleUntil").asString()).isEqualTo("2026-03-06");
        assertThat(hardDays(plan())).isEmpty();
        assertThat(plan().toString()).contains("daniels.reason.niggle");
        feel(1, "{\"pain\": {\"place\": \"heel\"}}");
        assertThat(athlete.revisions()).as("an older pain adds nothing").hasSize(before + 1);

        Instant hurt = SetClock.now();
        SetClock.forward(Duration.ofMinutes(5));
        athlete.api().delete("/api/activities/" + runs.get(0), null).expect(204);
        athlete.api().delete("/api/activities/" + runs.get(1), null).expect(204);
        quiet.await();
        assertThat(readiness().path("niggleUntil").isNull()).isTrue();
        assertThat(hardDays(plan())).isNotEmpty();
        assertThat(athlete.api()
                        .get("/api/fitness/current?asOf=" + hurt)
                        .expect(200)
                        .json()
                        .at("/readiness/niggleUntil")
                        .asString())
                .isEqualTo("2026-03-06");
        athlete.api().post(feedback(0), GOOD).expect(404);
    }

    @Test
    void words_of_an_emergency_empty_the_plan_until_the_athlete_records_the_clearance() {
        LedgerRunner other = LedgerRunner.on(port);
        int before = athlete.revisions().size();
        JsonNode answer = athlete.api()
                .post(feedback(0), "{\"effort\": 3, \"notes\": \"Sharp chest pain at km 3, nearly fainted\"}")
                .expect(200)
                .json();
        assertThat(answer.at("/safety/label").asString()).isEqualTo("emergency");
        quiet.await();
        assertThat(seconds(plan())).isZero();
        assertThat(athlete.revisions()).hasSize(before + 1);
        JsonNode revision = athlete.api()
                .get("/api/plans/history/"
                        + athlete.revisions().getFirst().path("revision").asInt())
                .expect(200)
                .json();
        assertThat(revision.toString()).contains("no training until you record that you are cleared");
        assertThat(other.api().get("/api/users/profile").expect(200).json().path("health"))
                .isEmpty();

        Instant stopped = SetClock.now();
        SetClock.forward(Duration.ofMinutes(5));
        athlete.api().put(feedback(0), GOOD).expect(200);
        quiet.await();
        assertThat(seconds(plan())).as("other words clear nothing").isZero();
        athlete.api().put("/api/users/profile", "{\"health\": {}}").expect(200);
        quiet.await();
        assertThat(seconds(plan())).isPositive();
        assertThat(seconds(athlete.api()
                        .get("/api/plans/two-months?asOf=" + stopped)
                        .expect(200)
                        .json()))
                .isZero();
    }

    private void feel(int ago, String json) {
        athlete.api().post(feedback(ago), json).expect(204);
        quiet.await();
    }

    private String feedback(int ago) {
        return "/api/activities/" + runs.get(ago) + "/feedback";
    }

    private JsonNode activity(int ago) {
        return athlete.api().get("/api/activities/" + runs.get(ago)).expect(200).json();
    }

    private JsonNode readiness() {
        return athlete.api().get("/api/fitness/current").expect(200).json().path("readiness");
    }

    private JsonNode plan() {
        return athlete.api().get("/api/plans/two-months").expect(200).json();
    }

    private static List<String> hardDays(JsonNode plan) {
        return workouts(plan, 7)
                .filter(workout -> HARD.contains(workout.path("type").asString()))
                .map(workout -> workout.path("date").asString() + " "
                        + workout.path("type").asString())
                .toList();
    }

    private static int seconds(JsonNode plan) {
        return workouts(plan, 100)
                .mapToInt(workout -> workout.path("seconds").asInt())
                .sum();
    }

    private static Stream<JsonNode> workouts(JsonNode plan, int days) {
        return plan.path("days")
                .valueStream()
                .filter(day -> LocalDate.parse(day.path("date").asString()).isBefore(SATURDAY.plusDays(days)))
                .flatMap(day -> day.path("workouts").valueStream());
    }
}
