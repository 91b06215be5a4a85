package org.runningcoach.api.asof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runningcoach.testing.Api;
import org.runningcoach.testing.CoachTest;
import org.runningcoach.testing.Quiet;
import org.runningcoach.testing.SetClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

@CoachTest
@Import(SetClock.Wiring.class)
class AsKnownThenIT {

    private static final Instant START = Instant.parse("2026-03-04T12:00:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private Quiet quiet;

    private Api athlete;

    @BeforeEach
    void register() {
        SetClock.to(START);
        athlete = Api.on(port).registered();
        quiet.await();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void whatever_comes_later_the_past_is_told_as_it_was(long seed) {
        var life = new RandomLife(athlete, quiet, new Random(seed));
        List<Recorded> recorded = new ArrayList<>();
        for (int act = 0; act < 14; act++) {
            life.act();
            recorded.add(Recorded.now(athlete, quiet));
            SetClock.forward(life.pause());
        }
        assertThat(recorded)
                .allSatisfy(
                        then -> assertThat(Recorded.asOf(athlete, then.at())).isEqualTo(then));
        assertThat(recorded.stream()
                        .map(then -> then.plan().path("revision").asInt())
                        .distinct())
                .as("the plan changed, and there was something to tell apart")
                .hasSizeGreaterThan(3);
        assertThat(recorded.stream().map(Recorded::fitness).distinct()).hasSizeGreaterThan(3);
    }

    @Test
    void present_and_past_are_asked_in_turns_and_neither_shows_the_other() {
        new RandomLife(athlete, quiet, new Random(7)).act();
        Recorded then = Recorded.now(athlete, quiet);
        SetClock.forward(Duration.ofDays(1));
        athlete.post("/api/activities", RandomLife.run(LocalDate.of(2026, 3, 5), 10_000, 3_300))
                .expect(201);
        quiet.await();
        Recorded now = Recorded.now(athlete, quiet);
        assertThat(now.fitness()).isNotEqualTo(then.fitness());
        // the driver prepares a statement on the server once it was asked five times
        for (int time = 0; time < 12; time++) {
            assertThat(Recorded.asOf(athlete, then.at())).isEqualTo(then);
            assertThat(Recorded.now(athlete, quiet)).isEqualTo(now);
        }
    }

    @Test
    void a_date_means_its_end_in_the_athletes_zone_and_today_means_now() {
        Recorded first = Recorded.now(athlete, quiet);
        // half past eleven in the evening in Berlin, and half past midnight
        SetClock.to(Instant.parse("2026-03-04T22:30:00Z"));
        athlete.post("/api/activities", RandomLife.run(LocalDate.of(2026, 3, 4), 8_000, 2_700))
                .expect(201);
        quiet.await();
        JsonNode evening = fitness("");
        SetClock.to(Instant.parse("2026-03-04T23:30:00Z"));
        athlete.post("/api/activities", RandomLife.run(LocalDate.of(2026, 3, 3), 9_000, 3_000))
                .expect(201);
        quiet.await();
        assertThat(fitness("?asOf=2026-03-05")).isEqualTo(fitness(""));
        assertThat(fitness("?asOf=2026-03-04")).isEqualTo(evening);
        assertThat(fitness("?asOf=2026-03-04T13:00:00%2B01:00")).isEqualTo(first.fitness());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-04T12:00:00.000001Z, in-the-future",
        "2026-03-05, in-the-future",
        "+999999999-12-31, wrong-form",
        "2026-03-04T11:59:59Z, before-registration",
        "2026-03-03, before-registration",
        "2026-02-30, wrong-form",
        "yesterday, wrong-form",
        "'', wrong-form"
    })
    void another_time_is_refused_by_its_reason(String asked, String code) {
        for (String read : List.of(
                "/plans/two-months",
                "/plans/assumptions",
                "/fitness/current",
                "/fitness/trends",
                "/fitness/snapshots",
                "/fitness/report-card")) {
            JsonNode problem = athlete.get("/api" + read + "?asOf=" + asked.replace("+", "%2B"))
                    .expect(400)
                    .json();
            assertThat(problem.at("/errors/0/field").asString()).isEqualTo("asOf");
            assertThat(problem.at("/errors/0/code").asString()).isEqualTo(code);
        }
    }

    private JsonNode fitness(String query) {
        return athlete.get("/api/fitness/current" + query).expect(200).json();
    }
}
