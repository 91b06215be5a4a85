package org.runningcoach.api.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runningcoach.api.wiring.ParkedEvent;
import org.runningcoach.api.wiring.ParkedEvents;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.domain.shared.Stream;
import org.runningcoach.projection.database.DatabaseAccess;
import org.runningcoach.testing.Api;
import org.runningcoach.testing.CoachTest;
import org.runningcoach.testing.NewerVersion;
import org.runningcoach.testing.Quiet;
import org.runningcoach.testing.SetClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** The past lacks what the present lacks: facts that are parked, that nobody can read, or that were taken out. */
@CoachTest
@Import(SetClock.Wiring.class)
class ParkedThenIT {

    private static final Instant START = Instant.parse("2026-03-04T12:00:00Z");
    private static final String TUESDAYS = "\"TUESDAY\": 60, \"THURSDAY\": 60, \"SUNDAY\": 120";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String PLAN = "view-plan";

    @LocalServerPort
    private int port;

    @Autowired
    private Quiet quiet;

    @Autowired
    private DatabaseAccess access;

    @Autowired
    private ParkedEvents parked;

    private Api athlete;
    private AthleteId id;

    @BeforeEach
    void an_athlete_with_a_run_and_a_plan() {
        SetClock.to(START);
        athlete = Api.on(port).registered();
        id = AthleteId.of(
                athlete.get("/api/users/profile").json().path("athlete").asString());
        run(LocalDate.of(2026, 3, 1), 8_000);
    }

    @AfterEach
    void everybody_is_taken_in_again() {
        byHand("drop trigger if exists refuse on plan_revision");
        byHand("drop function if exists refuse_rows()");
    }

    @ParameterizedTest
    @CsvSource({"plan.feedback-weighed, 1", "plan.revised, 99"})
    void a_fact_that_only_a_newer_version_knows_is_left_out_with_what_is_parked_behind_it(
            String name, String revision) {
        Recorded before = Recorded.now(athlete, quiet);
        new NewerVersion(access).append(id, Stream.PLAN, name, revision, "{\"at\": \"" + START + "\"}");
        run(LocalDate.of(2026, 3, 2), 9_000);
        assertThat(Recorded.now(athlete, quiet)).as("all of it is parked").isEqualTo(before);
        SetClock.forward(Duration.ofHours(1));
        assertThat(Recorded.asOf(athlete, before.at())).isEqualTo(before);
    }

    @Test
    void a_parked_fact_is_left_out_until_it_is_taken_in() {
        JsonNode before = plan("");
        refuseRows();
        train(TUESDAYS);
        await().until(() -> letter().isPresent());
        assertThat(plan("")).as("the new plan is parked").isEqualTo(before);
        SetClock.forward(Duration.ofHours(1));
        assertThat(plan("?asOf=" + START)).isEqualTo(before);

        everybody_is_taken_in_again();
        assertThat(parked.retry(letter().orElseThrow())).isTrue();

        assertThat(plan("?asOf=" + START)).isNotEqualTo(before);
    }

    @Test
    void a_fact_that_was_taken_out_stays_out_of_the_past() {
        JsonNode before = plan("");
        refuseRows();
        train(TUESDAYS);
        await().until(() -> letter().isPresent());
        everybody_is_taken_in_again();
        parked.skip(letter().orElseThrow());
        assertThat(letter()).isEmpty();
        assertThat(plan("")).isEqualTo(before);
        SetClock.forward(Duration.ofHours(1));
        assertThat(plan("?asOf=" + START)).isEqualTo(before);
    }

    private JsonNode plan(String query) {
        return athlete.get("/api/plans/two-months" + query).expect(200).json();
    }

    private void train(String days) {
        athlete.put("/api/users/profile", "{\"availability\": {\"days\": {" + days + "}}}")
                .expect(200);
    }

    private void run(LocalDate day, int metres) {
        athlete.post("/api/activities", RandomLife.run(day, metres, metres / 3)).expect(201);
        quiet.await(PATIENCE);
    }

    private Optional<ParkedEvent> letter() {
        return parked.list().stream()
                .filter(letter ->
                        letter.athlete().equals(id.toString()) && letter.group().equals(PLAN))
                .findFirst();
    }

    /** The live view cannot take in plans of the athlete. */
    private void refuseRows() {
        byHand("""
                create function refuse_rows() returns trigger language plpgsql as $$ begin
                  if new.athlete_id = '%s' then raise exception 'stubborn' using errcode = 'check_violation'; end if;
                  return new;
                end $$
                """.formatted(id));
        byHand("create trigger refuse before insert on plan_revision for each row execute function refuse_rows()");
    }

    private void byHand(String statement) {
        new NewerVersion(access).asOwner(statement);
    }
}
