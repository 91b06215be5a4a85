package org.runningcoach.domain.plan;

import static org.runningcoach.domain.plan.LedgerTestFacts.FRIDAY;
import static org.runningcoach.domain.plan.LedgerTestFacts.FRIDAY_RUN;
import static org.runningcoach.domain.plan.LedgerTestFacts.NEXT_MONDAY;
import static org.runningcoach.domain.plan.LedgerTestFacts.TUESDAY;
import static org.runningcoach.domain.plan.LedgerTestFacts.TUESDAY_RUN;
import static org.runningcoach.domain.plan.LedgerTestFacts.complete;
import static org.runningcoach.domain.plan.LedgerTestFacts.noonOf;
import static org.runningcoach.domain.plan.LedgerTestFacts.reconcile;
import static org.runningcoach.domain.plan.LedgerTestFacts.run;
import static org.runningcoach.domain.plan.LedgerTestFacts.start;
import static org.runningcoach.domain.plan.PlanFacts.ATHLETE;
import static org.runningcoach.domain.plan.Told.facts;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.commands.OverrideCompletion;
import org.runningcoach.domain.plan.commands.WithdrawOverride;
import org.runningcoach.domain.plan.model.Completion;
import org.runningcoach.domain.plan.model.LedgerState;

class OverrideCompletionTest {

    private final FixtureConfiguration<TrainingPlan> plan = new AggregateTestFixture<>(TrainingPlan.class);

    @Test
    void the_athletes_word_wins_over_data() {
        plan.givenCommands(start(), reconcile(complete(TUESDAY, FRIDAY), run(TUESDAY, 30)))
                .when(say(FRIDAY_RUN, Completion.DONE))
                .expectEventsMatching(facts("r1-2 said to be DONE"))
                .expectResultMessagePayload(LedgerState.OVERRIDDEN_DONE);
    }

    @Test
    void data_that_comes_later_does_not_change_it() {
        plan.givenCommands(start(), say(TUESDAY_RUN, Completion.DONE))
                .when(reconcile(complete(TUESDAY, FRIDAY), run(FRIDAY, 30)))
                .expectEventsMatching(
                        facts("r1-1 missed", "r1-2 confirmed by 1", "reconciled [r1-2 SCHEDULED CONFIRMED]"));
    }

    @Test
    void a_run_that_did_not_do_it_is_free_for_another_workout() {
        plan.givenCommands(start(), reconcile(List.of(), run(TUESDAY, 30)))
                .when(say(TUESDAY_RUN, Completion.MISSED))
                .expectEventsMatching(facts("r1-1 said to be MISSED", "r1-1 missed", "r1-1 CONFIRMED no more"));
    }

    @Test
    void said_twice_it_is_told_once() {
        plan.givenCommands(start(), say(TUESDAY_RUN, Completion.DONE))
                .when(say(TUESDAY_RUN, Completion.DONE))
                .expectNoEvents();
    }

    @Test
    void withdrawn_the_data_counts_again() {
        plan.givenCommands(
                        start(),
                        say(TUESDAY_RUN, Completion.DONE),
                        reconcile(complete(TUESDAY, FRIDAY), run(FRIDAY, 30)))
                .when(withdraw(TUESDAY_RUN))
                .expectEventsMatching(facts("r1-1 no more said to be DONE"))
                .expectResultMessagePayload(LedgerState.MISSED);
    }

    @Test
    void what_was_never_said_cannot_be_withdrawn_and_nothing_happens() {
        plan.givenCommands(start())
                .when(withdraw(TUESDAY_RUN))
                .expectNoEvents()
                .expectResultMessagePayload(LedgerState.SCHEDULED);
    }

    @Test
    void of_workouts_to_come_nothing_can_be_said() {
        plan.givenCommands(start())
                .when(say("r1-3", Completion.DONE))
                .expectNoEvents()
                .expectException(Refused.with("plan.workout-to-come"));
    }

    @Test
    void of_workouts_that_never_were_nothing_can_be_said() {
        plan.givenCommands(start())
                .when(say("r9-1", Completion.DONE))
                .expectNoEvents()
                .expectException(Refused.with("plan.workout-unknown"));
    }

    private static OverrideCompletion say(String workout, Completion completion) {
        return new OverrideCompletion(ATHLETE, workout, completion, noonOf(NEXT_MONDAY));
    }

    private static WithdrawOverride withdraw(String workout) {
        return new WithdrawOverride(ATHLETE, workout, noonOf(NEXT_MONDAY));
    }
}
