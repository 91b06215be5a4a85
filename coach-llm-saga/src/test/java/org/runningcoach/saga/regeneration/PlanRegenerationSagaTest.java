package org.runningcoach.saga.regeneration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.saga.regeneration.Answering.SOON;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.test.matchers.Matchers;
import org.axonframework.test.saga.ContinuedGivenState;
import org.axonframework.test.saga.FixtureConfiguration;
import org.axonframework.test.saga.SagaTestFixture;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.athlete.events.AvailabilitySet;
import org.runningcoach.domain.athlete.events.HealthCleared;
import org.runningcoach.domain.athlete.model.Availability;
import org.runningcoach.domain.athlete.model.HealthCondition;
import org.runningcoach.domain.log.events.FeedbackSubmitted;
import org.runningcoach.domain.log.model.Feedback;
import org.runningcoach.domain.plan.model.PlanTrigger;

class PlanRegenerationSagaTest {

    private static final UUID ATHLETE = UUID.fromString("00000000-0000-0000-0000-00000000a71e");
    private static final UUID OTHER = UUID.fromString("00000000-0000-0000-0000-00000000b0b0");
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Availability AVAILABILITY = new Availability(List.of(), 1, null, List.of());
    private static final Duration LAST_PAUSE = Duration.ofHours(1);

    @Test
    void a_fact_that_calls_for_a_plan_has_it_drawn_and_an_alarm_set() {
        fixture(new Answering().silent())
                .givenNoPriorActivity()
                .whenPublishingA(availabilitySet(ATHLETE))
                .expectActiveSagas(1)
                .expectDispatchedCommandsMatching(commands(drawing(1, PlanTrigger.AVAILABILITY_SET)))
                .expectScheduledDeadlineWithName(PlanRegenerationSaga.SILENCE, PlanRegenerationSaga.AGAIN);
    }

    @Test
    void it_ends_when_the_plan_stays_as_it_is() throws Exception {
        fixture(new Answering())
                .givenAPublished(availabilitySet(ATHLETE))
                .whenTimeElapses(SOON)
                .expectActiveSagas(0)
                .expectNoDispatchedCommands()
                .expectNoScheduledDeadlines();
    }

    @Test
    void a_new_plan_is_shown_to_an_adviser_before_it_ends() throws Exception {
        ContinuedGivenState drawn = fixture(new Answering().changed()).givenAPublished(availabilitySet(ATHLETE));
        drawn.whenTimeElapses(SOON)
                .expectActiveSagas(1)
                .expectDispatchedCommandsMatching(
                        commands(command -> command instanceof SeekAdvice seeking && seeking.revision() == 7));
        fixture(new Answering().changed())
                .givenAPublished(availabilitySet(ATHLETE))
                .andThenTimeElapses(SOON)
                .whenTimeElapses(SOON)
                .expectActiveSagas(0)
                .expectNoScheduledDeadlines();
    }

    @Test
    void calls_that_come_meanwhile_are_answered_together() throws Exception {
        fixture(new Answering())
                .givenAPublished(availabilitySet(ATHLETE))
                .andThenAPublished(healthCleared(ATHLETE))
                .andThenAPublished(availabilitySet(ATHLETE))
                .whenTimeElapses(SOON)
                .expectActiveSagas(1)
                .expectDispatchedCommandsMatching(commands(drawing(2, PlanTrigger.HEALTH_CLEARED)));
        fixture(new Answering())
                .givenAPublished(availabilitySet(ATHLETE))
                .andThenAPublished(healthCleared(ATHLETE))
                .andThenTimeElapses(SOON)
                .whenTimeElapses(SOON)
                .expectActiveSagas(0);
    }

    @Test
    void each_athlete_has_one_of_their_own() {
        fixture(new Answering())
                .givenAPublished(availabilitySet(ATHLETE))
                .andThenAPublished(healthCleared(ATHLETE))
                .whenPublishingA(availabilitySet(OTHER))
                .expectActiveSagas(2)
                .expectAssociationWith("athleteId", ATHLETE)
                .expectAssociationWith("athleteId", OTHER);
    }

    @Test
    void a_drawing_that_fails_is_tried_again_later() throws Exception {
        fixture(new Answering().failing("no engine"))
                .givenAPublished(availabilitySet(ATHLETE))
                .andThenTimeElapses(SOON)
                .whenTimeElapses(Backoff.after(1))
                .expectActiveSagas(1)
                .expectDispatchedCommandsMatching(commands(drawing(2, PlanTrigger.AVAILABILITY_SET)));
    }

    @Test
    void a_drawing_that_fails_too_often_is_parked() throws Exception {
        ContinuedGivenState failing =
                fixture(new Answering().failing("no engine")).givenAPublished(availabilitySet(ATHLETE));
        for (int failures = 1; !Backoff.isOver(failures); failures++) {
            failing = failing.andThenTimeElapses(SOON).andThenTimeElapses(Backoff.after(failures));
        }
        failing.whenTimeElapses(SOON)
                .expectActiveSagas(0)
                .expectDispatchedCommandsMatching(commands(command -> command instanceof ParkRegeneration park
                        && park.reason().equals("no engine")))
                .expectNoScheduledDeadlines();
    }

    @Test
    void something_new_is_not_kept_waiting_by_an_earlier_failure() throws Exception {
        fixture(new Answering().failing("no engine"))
                .givenAPublished(availabilitySet(ATHLETE))
                .andThenTimeElapses(SOON)
                .whenPublishingA(healthCleared(ATHLETE))
                .expectDispatchedCommandsMatching(commands(drawing(2, PlanTrigger.AVAILABILITY_SET)));
    }

    @Test
    void the_step_of_a_node_that_died_is_done_again() throws Exception {
        fixture(new Answering().silent())
                .givenAPublished(availabilitySet(ATHLETE))
                .andThenTimeElapses(PlanRegenerationSaga.SILENCE)
                .whenTimeElapses(Backoff.after(1))
                .expectActiveSagas(1)
                .expectDispatchedCommandsMatching(commands(drawing(2, PlanTrigger.AVAILABILITY_SET)));
    }

    @Test
    void two_calls_that_one_plan_answers_reach_back_to_the_earlier_day_and_an_import_names_the_cause() {
        var recent = new Call(PlanTrigger.ACTIVITY_RECORDED, "a", LocalDate.of(2026, 3, 1));
        var late = new Call(PlanTrigger.ACTIVITY_REMOVED, "b", LocalDate.of(2026, 1, 1));
        var imported = new Call(PlanTrigger.IMPORT_COMPLETED, "c", LocalDate.of(2026, 2, 1));
        assertThat(recent.and(late)).isEqualTo(new Call(PlanTrigger.ACTIVITY_RECORDED, "a", LocalDate.of(2026, 1, 1)));
        assertThat(recent.and(imported)).isEqualTo(imported);
        assertThat(imported.and(late)).isEqualTo(new Call(PlanTrigger.IMPORT_COMPLETED, "c", LocalDate.of(2026, 1, 1)));
        assertThat(Backoff.after(5)).isEqualTo(LAST_PAUSE);
    }

    @Test
    void feedback_has_the_plan_drawn_with_its_activity_as_the_cause() {
        var feedback = new Feedback(9, null, null, null, null, null);
        var activity = new UUID(3, 4);
        fixture(new Answering().silent())
                .givenNoPriorActivity()
                .whenPublishingA(new FeedbackSubmitted(ATHLETE, activity, LocalDate.of(2026, 3, 1), feedback, NOW))
                .expectActiveSagas(1)
                .expectDispatchedCommandsMatching(commands(command -> command instanceof DrawPlan draw
                        && draw.call().equals(new Call(PlanTrigger.FEEDBACK_SUBMITTED, activity.toString(), null))));
    }

    @Test
    void feedback_gives_way_to_every_other_call_because_alone_it_may_leave_the_plan_as_it_is() {
        var felt = new Call(PlanTrigger.FEEDBACK_REVISED, "a", null);
        var goal = Call.because(PlanTrigger.GOAL_CHANGED);
        var imported = new Call(PlanTrigger.IMPORT_COMPLETED, "c", LocalDate.of(2026, 2, 1));
        assertThat(felt.and(goal)).isEqualTo(goal);
        assertThat(goal.and(felt)).isEqualTo(goal);
        assertThat(felt.and(imported)).isEqualTo(imported);
        assertThat(felt.and(new Call(PlanTrigger.FEEDBACK_SUBMITTED, "b", null)))
                .isEqualTo(felt);
    }

    private static FixtureConfiguration fixture(Answering answering) {
        FixtureConfiguration saga = new SagaTestFixture<>(PlanRegenerationSaga.class);
        saga.registerResourceInjector(answering);
        saga.setCallbackBehavior(answering);
        return saga;
    }

    private static AvailabilitySet availabilitySet(UUID athlete) {
        return new AvailabilitySet(athlete, AVAILABILITY, NOW);
    }

    private static HealthCleared healthCleared(UUID athlete) {
        return new HealthCleared(athlete, HealthCondition.NIGGLE, LocalDate.of(2026, 3, 2), NOW);
    }

    private static Predicate<Object> drawing(int attempt, PlanTrigger trigger) {
        return command -> command instanceof DrawPlan draw
                && draw.attempt() == attempt
                && draw.call().trigger() == trigger;
    }

    @SafeVarargs
    private static Matcher<List<? super CommandMessage<?>>> commands(Predicate<Object>... expected) {
        return Matchers.predicate(sent -> sent.size() == expected.length
                && Arrays.stream(expected)
                        .allMatch(wanted -> sent.stream()
                                .map(CommandMessage.class::cast)
                                .anyMatch(message -> wanted.test(message.getPayload()))));
    }
}
