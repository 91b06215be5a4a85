package org.runningcoach.domain.plan;

import static org.runningcoach.domain.plan.LedgerTestFacts.FRIDAY;
import static org.runningcoach.domain.plan.LedgerTestFacts.IMPORT;
import static org.runningcoach.domain.plan.LedgerTestFacts.NEXT_MONDAY;
import static org.runningcoach.domain.plan.LedgerTestFacts.SUNDAY;
import static org.runningcoach.domain.plan.LedgerTestFacts.TUESDAY;
import static org.runningcoach.domain.plan.LedgerTestFacts.close;
import static org.runningcoach.domain.plan.LedgerTestFacts.complete;
import static org.runningcoach.domain.plan.LedgerTestFacts.noonOf;
import static org.runningcoach.domain.plan.LedgerTestFacts.reconcile;
import static org.runningcoach.domain.plan.LedgerTestFacts.run;
import static org.runningcoach.domain.plan.LedgerTestFacts.start;
import static org.runningcoach.domain.plan.PlanFacts.ATHLETE;
import static org.runningcoach.domain.plan.PlanFacts.TODAY;
import static org.runningcoach.domain.plan.Told.facts;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.log.model.ActivityId;
import org.runningcoach.domain.plan.commands.ReconcileActivities;

class ReconcileActivitiesTest {

    private final FixtureConfiguration<TrainingPlan> plan = new AggregateTestFixture<>(TrainingPlan.class);

    @Test
    void a_run_on_its_day_confirms_the_workout_and_the_rest_stays_open() {
        plan.givenCommands(start())
                .when(reconcile(List.of(), run(TUESDAY, 30)))
                .expectEventsMatching(facts("r1-1 confirmed by 1", "reconciled [r1-1 SCHEDULED CONFIRMED]"));
    }

    @Test
    void a_day_without_a_run_inside_a_complete_coverage_was_missed() {
        plan.givenCommands(start())
                .when(reconcile(complete(TUESDAY, SUNDAY), run(TUESDAY, 30), run(SUNDAY, 10)))
                .expectEventsMatching(facts(
                        "r1-1 confirmed by 1",
                        "r1-2 missed",
                        "reconciled [r1-1 SCHEDULED CONFIRMED, r1-2 SCHEDULED MISSED]"));
    }

    @Test
    void a_late_import_replaces_what_was_assumed_in_a_closed_week() {
        plan.givenCommands(start(), close(TODAY))
                .when(reconcile(complete(TUESDAY, FRIDAY), run(FRIDAY, 30)))
                .expectEventsMatching(facts(
                        "r1-1 missed",
                        "r1-1 ASSUMED no more",
                        "r1-2 confirmed by 1",
                        "r1-2 ASSUMED no more",
                        "reconciled [r1-1 ASSUMED MISSED, r1-2 ASSUMED CONFIRMED] in a closed week"));
    }

    @Test
    void a_removal_leaves_a_closed_week_to_assumption_again() {
        plan.givenCommands(start(), reconcile(List.of(), run(TUESDAY, 30)), close(TODAY))
                .when(reconcile(List.of()))
                .expectEventsMatching(facts(
                        "r1-1 assumed",
                        "r1-1 CONFIRMED no more",
                        "reconciled [r1-1 CONFIRMED ASSUMED] in a closed week"));
    }

    @Test
    void a_removal_leaves_an_open_week_unreported_again() {
        plan.givenCommands(start(), reconcile(List.of(), run(TUESDAY, 30)))
                .when(reconcile(List.of()))
                .expectEventsMatching(facts("r1-1 CONFIRMED no more", "reconciled [r1-1 CONFIRMED SCHEDULED]"));
    }

    @Test
    void a_run_two_days_later_completes_the_workout_it_was_moved_from() {
        plan.givenCommands(start())
                .when(reconcile(complete(TUESDAY, SUNDAY), run(TUESDAY, 30), run(SUNDAY, 28)))
                .expectEventsMatching(facts(
                        "r1-1 confirmed by 1",
                        "r1-2 confirmed by 1 on " + SUNDAY,
                        "reconciled [r1-1 SCHEDULED CONFIRMED, r1-2 SCHEDULED CONFIRMED]"));
    }

    @Test
    void two_runs_of_a_day_count_together() {
        var evening = ActivityId.firstFrom(TUESDAY.atTime(18, 0));
        plan.givenCommands(start())
                .when(reconcile(List.of(), run(TUESDAY, 20), run(evening, TUESDAY, 10)))
                .expectEventsMatching(facts("r1-1 confirmed by 2", "reconciled [r1-1 SCHEDULED CONFIRMED]"));
    }

    @Test
    void held_against_the_same_log_again_nothing_happens() {
        ReconcileActivities once = reconcile(NEXT_MONDAY, List.of(), null, run(TUESDAY, 30));
        plan.givenCommands(start(), once).when(once).expectNoEvents();
    }

    @Test
    void workouts_to_come_are_left_alone() {
        plan.givenCommands(start())
                .when(reconcile(TUESDAY, complete(TUESDAY, SUNDAY), TUESDAY))
                .expectEventsMatching(facts("reconciled []"));
    }

    @Test
    void half_a_week_is_refused() {
        plan.givenCommands(start())
                .when(new ReconcileActivities(
                        ATHLETE, IMPORT, NEXT_MONDAY, TUESDAY, SUNDAY, List.of(), List.of(), null, noonOf(NEXT_MONDAY)))
                .expectNoEvents()
                .expectException(Refused.with("plan.not-whole-weeks"));
    }
}
