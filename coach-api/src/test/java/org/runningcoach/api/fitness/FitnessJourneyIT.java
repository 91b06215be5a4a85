package org.runningcoach.api.fitness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.saga.regeneration.RegeneratePlan;
import org.runningcoach.saga.regeneration.Regenerations;
import org.runningcoach.testing.Answer;
import org.runningcoach.testing.Api;
import org.runningcoach.testing.CoachTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@CoachTest
class FitnessJourneyIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private static final String CURRENT = "/api/fitness/current";

    @LocalServerPort
    private int port;

    private Api athlete;
    private AthleteId id;

    @BeforeEach
    void register() {
        JsonNode registered = Api.on(port)
                .post("/api/auth/register", Api.registration(Api.freshEmail()))
                .expect(201)
                .json();
        athlete = Api.on(port).withToken(registered.at("/tokens/accessToken").asString());
        id = AthleteId.of(registered.path("athlete").asString());
    }

    @Test
    void before_any_run_nothing_is_claimed() {
        JsonNode fitness = athlete.get(CURRENT).expect(200).json();
        assertThat(fitness.path("index").isNull()).isTrue();
        assertThat(fitness.path("paces").isNull()).isTrue();
        assertThat(fitness.path("predictions")).isEmpty();
        assertThat(fitness.at("/maximumHeartRate/measured").asBoolean()).isFalse();
    }

    @Test
    void a_race_gives_index_and_paces_and_reckoning_anew_gives_the_same() {
        enterRace(3, 10_000, 2_821);
        await().untilAsserted(() -> assertThat(
                        athlete.get(CURRENT).json().at("/index/source").asString())
                .isEqualTo("RACE"));
        JsonNode fitness = athlete.get(CURRENT).expect(200).json();
        assertThat(fitness.at("/index/vdot").asDouble()).isEqualTo(43.0);
        assertThat(fitness.at("/index/observedOn").asString())
                .isEqualTo(TODAY.minusDays(3).toString());
        assertThat(fitness.at("/paces/threshold").asInt()).isEqualTo(288);
        assertThat(athlete.post("/api/fitness/recalculate", "").expect(200).json())
                .isEqualTo(fitness);
    }

    @Test
    void trends_cover_the_days_asked_for() {
        enterRace(20, 5_000, 1_360);
        await().untilAsserted(() -> assertThat(
                        athlete.get(trends(20, 0)).expect(200).json().path("days"))
                .hasSize(21));
        assertThat(athlete.get(trends(0, 5)).expect(400).refusedFields()).containsExactly("to");
        athlete.get("/api/fitness/trends?from=1900-01-01&to=" + TODAY).expect(400);
        athlete.get("/api/fitness/trends?from=someday").expect(400);
    }

    @Test
    void at_most_five_years_are_shown_whether_or_not_the_last_day_is_named() {
        Answer endless =
                athlete.get("/api/fitness/trends?from=" + TODAY.minusYears(5).minusDays(2));
        assertThat(endless.expect(400).refusedFields()).containsExactly("from");
        athlete.get("/api/fitness/trends?from=" + TODAY.minusYears(5).plusDays(2))
                .expect(200);
        athlete.get("/api/fitness/trends").expect(200);
    }

    @Test
    void a_month_that_is_over_is_frozen_when_the_plan_is_next_drawn(@Autowired Regenerations regenerations) {
        athlete.get("/api/plans/two-months").expect(200);
        enterRace(1, 5_000, 1_360);
        await().untilAsserted(() -> assertThat(
                        athlete.get(CURRENT).json().at("/index/source").asString())
                .isEqualTo("RACE"));
        assertThat(athlete.get("/api/fitness/snapshots").expect(200).json().path("snapshots"))
                .isEmpty();
        Instant nextMonth = Instant.now().plus(40, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MICROS);
        regenerations.now(RegeneratePlan.because(PlanTrigger.REQUESTED, id, nextMonth));
        await().untilAsserted(() -> assertThat(
                        athlete.get("/api/fitness/snapshots").json().path("snapshots"))
                .isNotEmpty());
        JsonNode snapshot = athlete.get("/api/fitness/snapshots?limit=1").json().at("/snapshots/0");
        assertThat(snapshot.path("vdot").asDouble()).isEqualTo(43.0);
    }

    @Test
    void athletes_see_their_own_fitness_only() {
        enterRace(3, 10_000, 2_821);
        await().untilAsserted(() -> assertThat(
                        athlete.get(CURRENT).json().at("/index/source").asString())
                .isEqualTo("RACE"));
        Api other = Api.on(port).registered();
        assertThat(other.get(CURRENT).expect(200).json().path("index").isNull()).isTrue();
        Api.on(port).get(CURRENT).expect(401);
    }

    private void enterRace(int daysAgo, int metres, int seconds) {
        String run = athlete.post("/api/activities", """
                        {"start": "%sT08:00:00", "metres": %d, "seconds": %d}
                        """.formatted(TODAY.minusDays(daysAgo), metres, seconds))
                .expect(201)
                .header("Location");
        athlete.put(run + "/race", """
                        {"metres": %d, "seconds": %d, "priority": "A"}
                        """.formatted(metres, seconds)).expect(204);
    }

    private static String trends(int fromDaysAgo, int toDaysAgo) {
        return "/api/fitness/trends?from=" + TODAY.minusDays(fromDaysAgo) + "&to=" + TODAY.minusDays(toDaysAgo);
    }
}
