package org.runningcoach.domain.plan;

import static org.runningcoach.domain.plan.LedgerTestFacts.FRIDAY_RUN;
import static org.runningcoach.domain.plan.LedgerTestFacts.NEXT_MONDAY;
import static org.runningcoach.domain.plan.LedgerTestFacts.SUNDAY;
import static org.runningcoach.domain.plan.LedgerTestFacts.TUESDAY;
import static org.runningcoach.domain.plan.LedgerTestFacts.TUESDAY_RUN;
import static org.runningcoach.domain.plan.LedgerTestFacts.idOf;
import static org.runningcoach.domain.plan.LedgerTestFacts.noonOf;
import static org.runningcoach.domain.plan.LedgerTestFacts.reconcile;
import static org.runningcoach.domain.plan.LedgerTestFacts.run;
import static org.runningcoach.domain.plan.LedgerTestFacts.start;
import static org.runningcoach.domain.plan.PlanFacts.ATHLETE;
import static org.runningcoach.domain.plan.Told.facts;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.commands.RelinkActivity;

class RelinkActivityTest {

    private final FixtureConfiguration<TrainingPlan> plan = new AggregateTestFixture<>(TrainingPlan.class);

    @Test
    void the_athlete_says_which_workout_a_run_completed() {
        plan.givenCommands(start(), reconcile(List.of(), run(TUESDAY, 30)))
                .when(link(TUESDAY, FRIDAY_RUN))
                .expectEventsMatching(facts(
                        "r1-1 missed",
                        "r1-1 CONFIRMED no more",
                        "r1-2 confirmed by 1 on " + TUESDAY,
                        "linked to r1-2 [r1-1 CONFIRMED MISSED, r1-2 SCHEDULED CONFIRMED]"));
    }

    @Test
    void a_run_that_belongs_to_no_workout_leaves_its_day_known() {
        plan.givenCommands(start(), reconcile(List.of(), run(TUESDAY, 30)))
                .when(link(TUESDAY, null))
                .expectEventsMatching(
                        facts("r1-1 missed", "r1-1 CONFIRMED no more", "linked to null [r1-1 CONFIRMED MISSED]"));
    }

    @Test
    void the_link_outlives_another_import() {
        plan.givenCommands(start(), reconcile(List.of(), run(TUESDAY, 30)), link(TUESDAY, FRIDAY_RUN))
                .when(reconcile(List.of(), run(TUESDAY, 30), run(SUNDAY, 30)))
                .expectEventsMatching(facts("reconciled []"));
    }

    @Test
    void linked_twice_it_is_told_once() {
        plan.givenCommands(start(), reconcile(List.of(), run(TUESDAY, 30)), link(TUESDAY, FRIDAY_RUN))
                .when(link(TUESDAY, FRIDAY_RUN))
                .expectNoEvents();
    }

    @Test
    void an_activity_completes_workouts_of_its_own_week_only() {
        plan.givenCommands(start(), reconcile(List.of(), run(TUESDAY, 30)))
                .when(new RelinkActivity(ATHLETE, idOf(TUESDAY), "r1-3", noonOf(NEXT_MONDAY.plusWeeks(1))))
                .expectNoEvents()
                .expectException(Refused.with("plan.activity-of-another-week"));
    }

    @Test
    void an_activity_that_is_not_in_the_ledger_is_refused() {
        plan.givenCommands(start())
                .when(link(TUESDAY, TUESDAY_RUN))
                .expectNoEvents()
                .expectException(Refused.with("plan.activity-unknown"));
    }

    private static RelinkActivity link(LocalDate day, @Nullable String workout) {
        return new RelinkActivity(ATHLETE, idOf(day), workout, noonOf(NEXT_MONDAY));
    }
}
