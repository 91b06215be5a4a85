package org.runningcoach.api.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.runningcoach.api.plan.LedgerRunner.until;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.runningcoach.api.commandline.VerifiedAfterwards;
import org.runningcoach.testing.Api;
import org.runningcoach.testing.CoachTest;
import org.runningcoach.testing.Quiet;
import org.runningcoach.testing.SetClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** Weeks of refreshes, and what comes late or changes between them. */
@CoachTest
@Import(SetClock.Wiring.class)
@TestPropertySource(properties = "coach.jobs.token=" + RefreshedPlanJourneyIT.CREDENTIAL)
@ExtendWith(VerifiedAfterwards.class)
class RefreshedPlanJourneyIT {

    static final String CREDENTIAL = "the-credential-of-this-journey";

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final int WEEKS = 6;
    private static final String TEN_KILOMETRES = """
            {"goal": {"race": {"metres": 10000, "date": "2026-05-17"}}}
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private Quiet quiet;

    private LedgerRunner athlete;

    @BeforeEach
    void register() {
        clockTo(MONDAY, 8);
        athlete = LedgerRunner.on(port);
        quiet.await();
    }

    @Test
    void an_upload_six_weeks_late_after_four_refreshes_leads_to_the_fitness_of_an_upload_in_time() {
        LedgerRunner inTime = LedgerRunner.on(port);
        for (int week = 0; week < WEEKS; week++) {
            clockTo(MONDAY.plusWeeks(week).plusDays(6), 21);
            inTime.upload(rows(week).toArray(String[]::new));
            quiet.await();
            boolean serverIsOff = week == 2 || week == 3;
            if (!serverIsOff) {
                refreshOnSunday(week);
            }
        }
        clockTo(MONDAY.plusWeeks(WEEKS), 8);
        List<JsonNode> revisions = athlete.revisions();
        assertThat(revisions)
                .extracting(revision -> revision.path("trigger").asString())
                .contains("WEEK_CLOSED");
        assertThat(athlete.assumptions().path("unconfirmedWeeks").asInt()).isEqualTo(WEEKS);
        JsonNode assumed = athlete.fitness();
        assertThat(assumed).isNotEqualTo(inTime.fitness());
        Instant before = SetClock.now();

        clockTo(MONDAY.plusWeeks(WEEKS), 9);
        JsonNode upload = athlete.upload(IntStream.range(0, WEEKS)
                .boxed()
                .flatMap(RefreshedPlanJourneyIT::rows)
                .toArray(String[]::new));
        quiet.await();

        assertThat(athlete.fitness()).isEqualTo(inTime.fitness());
        assertThat(trends(athlete)).isEqualTo(trends(inTime)).hasSizeGreaterThan(WEEKS * 7);
        assertThat(athlete.states().values()).doesNotContain("ASSUMED");
        List<JsonNode> revisedOnce = athlete.revisions();
        assertThat(revisedOnce).hasSize(revisions.size() + 1);
        assertThat(revisedOnce.subList(1, revisedOnce.size()))
                .as("the history is kept")
                .isEqualTo(revisions);
        assertThat(revisedOnce.getFirst().path("cause")).isEqualTo(upload.path("id"));
        assertThat(athlete.api()
                        .get("/api/fitness/current?asOf=" + before)
                        .expect(200)
                        .json()
                        .path("form"))
                .as("what was known before is told as it was")
                .isEqualTo(assumed);
    }

    @Test
    void a_goal_changed_between_two_refreshes_is_taken_up_at_once_and_carried_on_by_the_next() {
        refreshOnSunday(0);
        clockTo(MONDAY.plusDays(9), 12);
        JsonNode before = plan();
        athlete.api().put("/api/plans/goal-change", TEN_KILOMETRES).expect(200);
        until(() -> assertThat(plan().path("revision").asInt())
                .isGreaterThan(before.path("revision").asInt()));
        quiet.await();
        JsonNode changed = plan();
        assertThat(athlete.revisions().getFirst().path("trigger").asString()).isEqualTo("GOAL_CHANGED");
        assertThat(day(changed, MONDAY.plusDays(9))).isEqualTo(day(before, MONDAY.plusDays(9)));
        assertThat(day(changed, MONDAY.plusDays(10))).as("tomorrow stays").isEqualTo(day(before, MONDAY.plusDays(10)));

        JsonNode run = refreshOnSunday(1);
        assertThat(run.path("failures")).isEmpty();
        JsonNode refreshed = plan();
        assertThat(refreshed.path("goal")).isEqualTo(changed.path("goal"));
        assertThat(athlete.assumptions().path("weeks")).hasSize(2);
        assertThat(athlete.revisions().stream()
                        .map(revision -> revision.path("trigger").asString())
                        .filter("GOAL_CHANGED"::equals))
                .hasSize(1);
    }

    /** As a cron of the self-hoster does it, a quarter of an hour after the week has closed. */
    private JsonNode refreshOnSunday(int week) {
        SetClock.to(
                MONDAY.plusWeeks(week).plusDays(6).atTime(23, 15).atZone(BERLIN).toInstant());
        Api job = Api.on(port).withToken(CREDENTIAL);
        String run = job.post("/api/jobs/weekly-refresh", "").expect(202).header("Location");
        await().until(() -> !job.get(run).json().path("state").asString().equals("RUNNING"));
        quiet.await();
        return job.get(run).json();
    }

    private static void clockTo(LocalDate day, int hour) {
        SetClock.to(day.atTime(hour, 0).atZone(BERLIN).toInstant());
    }

    /** What both watches recorded in a week. */
    private static Stream<String> rows(int week) {
        LocalDate monday = MONDAY.plusWeeks(week);
        return Stream.of(
                row(monday.plusDays(1), "6.00", "00:38:00"),
                row(monday.plusDays(3), "7.00", "00:44:30"),
                row(monday.plusDays(6), "9.00", "00:59:00"));
    }

    private static String row(LocalDate day, String kilometres, String time) {
        return "Running,%s 07:30:10,false,\"Run\",\"%s\",\"300\",\"%s\",\"140\",\"165\",\"--\",\"--\""
                .formatted(day, kilometres, time);
    }

    /** What each day added, and form on it; what was due on a day without a run depends on the plan of that time. */
    private static List<String> trends(LedgerRunner runner) {
        return runner.api()
                .get("/api/fitness/trends?from=%s&to=%s".formatted(MONDAY, MONDAY.plusWeeks(WEEKS)))
                .expect(200)
                .json()
                .path("days")
                .valueStream()
                .map(day -> Stream.of("date", "metres", "seconds", "stress", "fitness", "fatigue", "form", "vdot")
                        .map(name -> day.path(name).toString())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private JsonNode plan() {
        return athlete.api().get("/api/plans/two-months").expect(200).json();
    }

    private static JsonNode day(JsonNode plan, LocalDate date) {
        return plan.path("days")
                .valueStream()
                .filter(day -> day.path("date").asString().equals(date.toString()))
                .findFirst()
                .orElseThrow();
    }
}
