package org.runningcoach.api.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.api.plan.LedgerRunner.id;
import static org.runningcoach.api.plan.LedgerRunner.row;
import static org.runningcoach.api.plan.LedgerRunner.until;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.runningcoach.api.commandline.VerifiedAfterwards;
import org.runningcoach.domain.plan.commands.CloseWeek;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.testing.CoachTest;
import org.runningcoach.testing.MovedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.JsonNode;

/** Two weeks of a plan, and everything that may come to be known of them. */
@CoachTest
@Import(LedgerJourneyIT.Time.class)
@ExtendWith(VerifiedAfterwards.class)
class LedgerJourneyIT {

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        @Primary
        MovedClock movedClock() {
            return new MovedClock();
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    private MovedClock clock;

    @Autowired
    private CommandGateway commands;

    private LocalDate monday;
    private LedgerRunner athlete;
    private LedgerRunner inTime;
    private List<JsonNode> runs;

    @BeforeEach
    void live_through_two_weeks() {
        monday = clock.nextMonday();
        athlete = LedgerRunner.on(port);
        inTime = LedgerRunner.on(port);
        runs = athlete.runsUntil(monday.plusDays(13));
        assertThat(runs).hasSizeGreaterThanOrEqualTo(4);
        clock.moveTo(monday.plusWeeks(2));
    }

    @Test
    void without_an_upload_everything_is_assumed_and_the_coach_asks() {
        closeBoth();
        runs.forEach(run -> athlete.awaitState(run, "ASSUMED"));
        JsonNode ledger = athlete.assumptions();
        assertThat(ledger.path("unconfirmedWeeks").asInt()).isEqualTo(2);
        assertThat(ledger.path("confidence").asDouble()).isEqualTo(0.72);
        assertThat(ledger.path("loadShare").asDouble()).isEqualTo(1);
        assertThat(ledger.path("fitnessShare").asDouble()).isPositive();
        assertThat(ledger.at("/questions/0/code").asString()).isEqualTo("plan.question.unreported");
        assertThat(ledger.path("weeks")).hasSize(2);
        assertThat(ledger.at("/weeks/0/assumed/seconds").asDouble())
                .isEqualTo(ledger.at("/weeks/0/planned/seconds").asDouble());
    }

    @Test
    void a_partial_upload_mixes_confirmed_with_assumed() {
        athlete.record(runs.getFirst());
        athlete.awaitState(runs.getFirst(), "CONFIRMED");
        closeBoth();
        runs.stream().skip(1).forEach(run -> athlete.awaitState(run, "ASSUMED"));
        JsonNode ledger = athlete.assumptions();
        assertThat(ledger.path("loadShare").asDouble()).isBetween(0.1, 0.9);
        assertThat(ledger.at("/weeks/0/counts/done").asInt()).isEqualTo(1);
        assertThat(entry(runs.getFirst()).path("score").asDouble()).isEqualTo(1);
    }

    @Test
    void an_export_with_a_hole_tells_nothing_of_the_days_between() {
        closeBoth();
        athlete.upload(row(runs.get(1)));
        athlete.awaitState(runs.get(1), "CONFIRMED");
        JsonNode filtered = athlete.upload(row(runs.get(0)), row(runs.get(3)));
        assertThat(filtered.at("/coverage/complete").asBoolean()).isFalse();
        athlete.awaitState(runs.get(0), "CONFIRMED");
        athlete.awaitState(runs.get(3), "CONFIRMED");
        assertThat(athlete.states().get(id(runs.get(2)))).isEqualTo("ASSUMED");

        JsonNode whole = athlete.upload(row(runs.get(0)), row(runs.get(1)), row(runs.get(3)));
        assertThat(whole.at("/coverage/complete").asBoolean()).isTrue();
        athlete.awaitState(runs.get(2), "MISSED");
    }

    @Test
    void a_late_complete_upload_flips_what_was_assumed_with_one_revision_and_a_receipt_of_it() {
        closeBoth();
        runs.forEach(run -> athlete.awaitState(run, "ASSUMED"));
        int before = athlete.revisions().size();
        JsonNode upload = athlete.upload(row(runs.getFirst()), row(runs.getLast()));
        athlete.awaitState(runs.getFirst(), "CONFIRMED");
        runs.subList(1, runs.size() - 1).forEach(run -> athlete.awaitState(run, "MISSED"));
        until(() -> assertThat(athlete.receipt(upload).path("workoutsChanged")).isNotEmpty());
        JsonNode again =
                athlete.api().post("/api/plans/regenerate", "").expect(200).json();
        assertThat(again.path("changed").asBoolean()).isFalse();
        assertThat(athlete.revisions()).hasSize(before + 1);
        assertThat(athlete.revisions().getFirst().path("cause")).isEqualTo(upload.path("id"));
        JsonNode receipt = athlete.receipt(upload);
        assertThat(receipt.path("flipped")
                        .valueStream()
                        .map(flip -> flip.path("workout").asString() + " "
                                + flip.path("from").asString() + " "
                                + flip.path("to").asString()))
                .containsExactlyElementsOf(Stream.concat(
                                Stream.concat(
                                        Stream.of(id(runs.getFirst()) + " ASSUMED CONFIRMED"),
                                        runs.subList(1, runs.size() - 1).stream()
                                                .map(run -> id(run) + " ASSUMED MISSED")),
                                Stream.of(id(runs.getLast()) + " ASSUMED CONFIRMED"))
                        .toList());
        assertThat(receipt.at("/form/after/fitness").asDouble())
                .isLessThan(receipt.at("/form/before/fitness").asDouble());
        LocalDate today = monday.plusWeeks(2);
        assertThat(receipt.path("workoutsChanged")
                        .valueStream()
                        .map(change -> LocalDate.parse(change.path("date").asString())))
                .allMatch(date -> date.isAfter(today));
        assertThat(athlete.assumptions().at("/weeks/0/assumed/seconds").asDouble())
                .as("a closed week stays as it was known when it closed")
                .isPositive();
    }

    @Test
    void late_or_in_time_an_upload_leads_to_the_same_fitness() {
        String[] rows = {row(runs.get(0)), row(runs.get(2)), row(runs.getLast())};
        inTime.upload(rows);
        inTime.awaitState(runs.get(1), "MISSED");
        closeBoth(inTime);
        closeBoth();
        runs.forEach(run -> athlete.awaitState(run, "ASSUMED"));
        assertThat(fitness()).isNotEqualTo(inTime.fitness().path("fitness").asDouble());
        athlete.upload(rows);
        athlete.awaitState(runs.get(1), "MISSED");
        until(() -> assertThat(athlete.fitness()).isEqualTo(inTime.fitness()));
        assertThat(athlete.states()).isEqualTo(inTime.states());
    }

    @Test
    void a_wrong_file_taken_back_leaves_no_trace_but_its_history() {
        closeBoth();
        runs.forEach(run -> athlete.awaitState(run, "ASSUMED"));
        double fitness = fitness();
        JsonNode wrong = athlete.upload(row(runs.getFirst()), row(runs.getLast()));
        athlete.awaitState(runs.get(1), "MISSED");
        athlete.api()
                .delete("/api/activities/imports/" + wrong.path("id").asString(), null)
                .expect(204);
        runs.forEach(run -> athlete.awaitState(run, "ASSUMED"));
        until(() -> assertThat(fitness()).isEqualTo(fitness));
        assertThat(entry(runs.get(1))
                        .path("history")
                        .valueStream()
                        .map(change -> change.path("state").asString() + " "
                                + change.path("cause").asString()))
                .containsExactly("ASSUMED WEEK_CLOSED", "MISSED IMPORT_COMPLETED", "ASSUMED IMPORT_REMOVED");
    }

    @Test
    void the_athletes_word_stands_above_data_until_it_is_withdrawn() {
        athlete.upload(row(runs.get(0)), row(runs.get(2)));
        athlete.awaitState(runs.get(1), "MISSED");
        double missed = fitness();
        String completion = "/api/plans/workouts/" + id(runs.get(1)) + "/completion";
        assertThat(athlete.api()
                        .post(completion, "{\"completion\": \"DONE\"}")
                        .expect(200)
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("OVERRIDDEN_DONE");
        athlete.awaitState(runs.get(1), "OVERRIDDEN_DONE");
        until(() -> assertThat(fitness()).isGreaterThan(missed));
        athlete.upload(row(runs.get(0)), row(runs.get(2)), row(runs.get(3)));
        athlete.awaitState(runs.get(3), "CONFIRMED");
        assertThat(athlete.states().get(id(runs.get(1)))).isEqualTo("OVERRIDDEN_DONE");
        assertThat(athlete.api()
                        .delete(completion, null)
                        .expect(200)
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("MISSED");
        athlete.awaitState(runs.get(1), "MISSED");
    }

    @Test
    void a_run_is_linked_to_no_workout_and_back() {
        String activity = athlete.record(runs.getFirst());
        athlete.awaitState(runs.getFirst(), "CONFIRMED");
        String relink = "/api/plans/workouts/" + id(runs.getFirst()) + "/relink";
        athlete.api()
                .post(relink, "{\"activity\": \"" + activity + "\", \"belongs\": false}")
                .expect(204);
        athlete.awaitState(runs.getFirst(), "MISSED");
        athlete.api().post(relink, "{\"activity\": \"" + activity + "\"}").expect(204);
        athlete.awaitState(runs.getFirst(), "CONFIRMED");
    }

    @Test
    void what_cannot_be_said_of_a_workout_is_refused() {
        var api = athlete.api();
        api.post("/api/plans/workouts/r99-1/completion", "{\"completion\": \"DONE\"}")
                .expect(404);
        api.delete("/api/plans/workouts/r99-1/completion", null).expect(404);
        JsonNode toCome = athlete.runsUntil(monday.plusWeeks(4)).getLast();
        assertThat(toCome.path("state").asString()).isEqualTo("SCHEDULED");
        api.post("/api/plans/workouts/" + id(toCome) + "/completion", "{\"completion\": \"DONE\"}")
                .expect(422);
        String completion = "/api/plans/workouts/" + id(runs.getFirst()) + "/completion";
        assertThat(api.post(completion, "{}").expect(422).refusedFields()).containsExactly("completion");
        assertThat(api.post(completion, "{\"completion\": \"PERHAPS\"}")
                        .expect(422)
                        .refusedFields())
                .containsExactly("completion");
        assertThat(api.post(
                                "/api/plans/workouts/" + id(runs.getFirst()) + "/relink",
                                "{\"activity\": \"0191e7a0-0000-7000-8000-000000000001\"}")
                        .expect(422)
                        .refusedFields())
                .containsExactly("activity");
        api.get("/api/plans/assumptions?from=2030-01-02&to=2030-01-01").expect(400);
    }

    @Test
    void a_year_and_a_week_are_shown_at_once_and_no_more() {
        LocalDate last = monday.plusWeeks(1);
        LocalDate first = last.minusWeeks(53);
        String to = "&to=" + last;
        athlete.api().get("/api/plans/assumptions?from=" + first + to).expect(200);
        assertThat(athlete.api()
                        .get("/api/plans/assumptions?from=" + first.minusDays(1) + to)
                        .expect(400)
                        .json()
                        .path("detail")
                        .asString())
                .contains("53 weeks");
    }

    private void closeBoth() {
        closeBoth(athlete);
    }

    private void closeBoth(LedgerRunner runner) {
        close(runner, monday);
        close(runner, monday.plusWeeks(1));
    }

    private void close(LedgerRunner runner, LocalDate first) {
        commands.sendAndWait(new CloseWeek(AthleteId.of(runner.id()), first, MovedClock.BERLIN, clock.instant()));
    }

    private JsonNode entry(JsonNode workout) {
        return athlete.assumptions()
                .path("workouts")
                .valueStream()
                .filter(entry -> entry.path("id").asString().equals(id(workout)))
                .findFirst()
                .orElseThrow();
    }

    private double fitness() {
        return athlete.fitness().path("fitness").asDouble();
    }
}
