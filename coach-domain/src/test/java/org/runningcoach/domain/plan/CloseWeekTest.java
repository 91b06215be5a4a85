package org.runningcoach.domain.plan;

import static org.runningcoach.domain.plan.LedgerTestFacts.BERLIN;
import static org.runningcoach.domain.plan.LedgerTestFacts.NEXT_MONDAY;
import static org.runningcoach.domain.plan.LedgerTestFacts.SUNDAY;
import static org.runningcoach.domain.plan.LedgerTestFacts.TUESDAY;
import static org.runningcoach.domain.plan.LedgerTestFacts.close;
import static org.runningcoach.domain.plan.LedgerTestFacts.noonOf;
import static org.runningcoach.domain.plan.LedgerTestFacts.reconcile;
import static org.runningcoach.domain.plan.LedgerTestFacts.run;
import static org.runningcoach.domain.plan.LedgerTestFacts.start;
import static org.runningcoach.domain.plan.PlanFacts.ATHLETE;
import static org.runningcoach.domain.plan.PlanFacts.TODAY;
import static org.runningcoach.domain.plan.Told.facts;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.commands.CloseWeek;

class CloseWeekTest {

    private final FixtureConfiguration<TrainingPlan> plan = new AggregateTestFixture<>(TrainingPlan.class);

    @Test
    void what_nobody_reported_on_counts_as_done_from_now_on() {
        plan.givenCommands(start())
                .when(close(TODAY))
                .expectEventsMatching(facts(
                        "r1-1 assumed",
                        "r1-2 assumed",
                        "closed with WeekCounts[planned=2, done=0, assumed=2, missed=0, unplannedRuns=0]"));
    }

    @Test
    void partial_data_mixes_confirmed_with_assumed() {
        plan.givenCommands(start(), reconcile(List.of(), run(TUESDAY, 30)))
                .when(close(TODAY))
                .expectEventsMatching(facts(
                        "r1-2 assumed",
                        "closed with WeekCounts[planned=2, done=1, assumed=1, missed=0, unplannedRuns=0]"));
    }

    @Test
    void a_week_closes_once() {
        plan.givenCommands(start(), close(TODAY)).when(close(TODAY)).expectNoEvents();
    }

    @Test
    void a_week_closes_on_sunday_at_eleven_in_the_evening() {
        Instant eleven = SUNDAY.atTime(23, 0).atZone(BERLIN).toInstant();
        plan.givenCommands(start())
                .when(new CloseWeek(ATHLETE, TODAY, BERLIN, eleven.minusSeconds(1)))
                .expectNoEvents()
                .expectException(Refused.with("plan.week-not-over"));
        plan.givenCommands(start())
                .when(new CloseWeek(ATHLETE, TODAY, BERLIN, eleven))
                .expectEventsMatching(facts(
                        "r1-1 assumed",
                        "r1-2 assumed",
                        "closed with WeekCounts[planned=2, done=0, assumed=2, missed=0, unplannedRuns=0]"));
    }

    @Test
    void an_athlete_who_has_just_moved_east_closes_the_week_before_the_plan_is_drawn_for_the_new_zone() {
        ZoneId kiritimati = ZoneId.of("Pacific/Kiritimati");
        Instant eleven = SUNDAY.atTime(23, 0).atZone(kiritimati).toInstant();
        plan.givenCommands(start())
                .when(new CloseWeek(ATHLETE, TODAY, kiritimati, eleven))
                .expectEventsMatching(facts(
                        "r1-1 assumed",
                        "r1-2 assumed",
                        "closed with WeekCounts[planned=2, done=0, assumed=2, missed=0, unplannedRuns=0]"));
    }

    @Test
    void an_athlete_who_has_just_moved_west_has_until_the_evening_there() {
        Instant evening = SUNDAY.atTime(23, 0).atZone(BERLIN).toInstant();
        plan.givenCommands(start())
                .when(new CloseWeek(ATHLETE, TODAY, ZoneId.of("Pacific/Honolulu"), evening))
                .expectNoEvents()
                .expectException(Refused.with("plan.week-not-over"));
    }

    @Test
    void a_week_begins_on_a_monday() {
        plan.givenCommands(start())
                .when(new CloseWeek(ATHLETE, TUESDAY, BERLIN, noonOf(NEXT_MONDAY)))
                .expectNoEvents()
                .expectException(Refused.with("plan.not-a-monday"));
    }

    @Test
    void without_a_plan_nothing_closes() {
        plan.givenCommands(reconcile(List.of(), run(TUESDAY, 30)))
                .when(close(TODAY))
                .expectNoEvents()
                .expectException(Refused.with("plan.none"));
    }
}
