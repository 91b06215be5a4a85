package org.runningcoach.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.test.matchers.Matchers.payloadsMatching;
import static org.axonframework.test.matchers.Matchers.sequenceOf;
import static org.runningcoach.domain.plan.PlanFacts.ATHLETE;
import static org.runningcoach.domain.plan.PlanFacts.NOON;
import static org.runningcoach.domain.plan.PlanFacts.TODAY;
import static org.runningcoach.domain.plan.PlanFacts.easyRuns;
import static org.runningcoach.domain.plan.PlanFacts.firstRequest;
import static org.runningcoach.domain.plan.PlanFacts.request;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.commands.RevisePlan;
import org.runningcoach.domain.plan.commands.StartPlan;
import org.runningcoach.domain.plan.events.PlanRevised;
import org.runningcoach.domain.plan.events.PlanStarted;
import org.runningcoach.domain.plan.model.AddedWorkout;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.PlanTrigger;

class RevisePlanTest {

    private static final PlanDraft FIRST = easyRuns(firstRequest(), 30);
    private static final LocalDate NEXT_WEEK = TODAY.plusWeeks(1);

    private final FixtureConfiguration<TrainingPlan> plan = new AggregateTestFixture<>(TrainingPlan.class);

    @Test
    void a_plan_starts_with_a_first_revision_that_holds_every_workout() {
        plan.givenNoPriorActivity()
                .when(start())
                .expectEventsMatching(payloadsMatching(sequenceOf(
                        Matchers.predicate(event ->
                                event.equals(new PlanStarted(ATHLETE.value(), FIRST.methodology(), TODAY, NOON))),
                        revision(first -> {
                            assertThat(first.revision()).isEqualTo(1);
                            assertThat(first.changes().added()).hasSize(17);
                            assertThat(first.changes()
                                            .added()
                                            .getFirst()
                                            .workout()
                                            .id())
                                    .isEqualTo("r1-1");
                            assertThat(first.changes().added())
                                    .extracting(added -> added.reason().code())
                                    .containsOnly("plan.change.athlete-registered");
                            assertThat(first.changes().replaced()).isEmpty();
                            assertThat(first.changes().removed()).isEmpty();
                        }))));
    }

    @Test
    void a_plan_starts_once() {
        plan.givenCommands(start()).when(start()).expectNoEvents().expectException(refusal("plan.already-started"));
    }

    @Test
    void a_draft_without_a_change_leaves_no_trace() {
        PlanRequest again = request(TODAY, FIRST.days());
        plan.givenCommands(start())
                .when(revise(1, again, easyRuns(again, 30)))
                .expectNoEvents()
                .expectResultMessagePayload(1);
    }

    @Test
    void a_week_later_the_past_is_left_alone_and_what_stays_keeps_its_id() {
        PlanRequest later = request(NEXT_WEEK, daysFrom(NEXT_WEEK));
        List<PlanDay> eased = later.stored().stream()
                .map(day -> day.date().equals(NEXT_WEEK.plusDays(4))
                        ? new PlanDay(day.date(), List.of(PlanFacts.easyRun(day.date(), 20)))
                        : day)
                .toList();
        plan.givenCommands(start())
                .when(revise(1, later, PlanFacts.draft(later, eased)))
                .expectResultMessagePayload(2)
                .expectEventsMatching(payloadsMatching(sequenceOf(revision(second -> {
                    assertThat(second.changes().added()).isEmpty();
                    assertThat(second.changes().removed()).isEmpty();
                    assertThat(second.changes().replaced()).singleElement().satisfies(replaced -> {
                        assertThat(replaced.replaces()).isEqualTo("r1-4");
                        assertThat(replaced.by().id()).isEqualTo("r2-1");
                        assertThat(replaced.by().workout().seconds()).isEqualTo(20 * 60);
                    });
                }))));
    }

    @Test
    void in_a_new_month_the_window_opens_and_says_so() {
        LocalDate april = LocalDate.of(2026, 4, 1);
        PlanRequest later = request(april, daysFrom(april));
        plan.givenCommands(start())
                .when(revise(1, later, easyRuns(later, 30)))
                .expectEventsMatching(payloadsMatching(sequenceOf(revision(second -> {
                    assertThat(second.changes().added())
                            .extracting(AddedWorkout::workout)
                            .allMatch(workout -> workout.date().getMonthValue() == 5);
                    assertThat(second.changes().added())
                            .extracting(added -> added.reason().code())
                            .containsOnly("plan.change.window-opened");
                    assertThat(second.changes().replaced()).isEmpty();
                }))));
    }

    @Test
    void a_draft_from_an_older_revision_is_refused() {
        PlanRequest again = request(TODAY, FIRST.days());
        plan.givenCommands(start())
                .when(revise(0, again, easyRuns(again, 20)))
                .expectNoEvents()
                .expectException(refusal("plan.revision-outdated"));
    }

    @Test
    void a_draft_drawn_beside_the_plan_in_force_is_refused() {
        PlanRequest other = request(TODAY, easyRuns(firstRequest(), 25).days());
        plan.givenCommands(start())
                .when(revise(1, other, easyRuns(other, 20)))
                .expectNoEvents()
                .expectException(refusal("plan.stored-differs"));
    }

    @Test
    void a_draft_for_a_day_that_is_over_is_refused() {
        PlanRequest yesterday = request(TODAY.minusDays(1), FIRST.days());
        plan.givenCommands(start())
                .when(revise(1, yesterday, easyRuns(yesterday, 20)))
                .expectNoEvents()
                .expectException(refusal("plan.past-rewritten"));
    }

    @Test
    void a_draft_that_breaks_an_invariant_is_never_stored() {
        PlanRequest request = firstRequest();
        List<PlanDay> everyDay = request.today()
                .datesUntil(request.horizon().plusDays(1))
                .map(date -> new PlanDay(date, List.of(PlanFacts.easyRun(date, 90))))
                .toList();
        plan.givenNoPriorActivity()
                .when(new StartPlan(
                        ATHLETE, request, PlanFacts.draft(request, everyDay), PlanTrigger.REQUESTED, null, NOON))
                .expectNoEvents()
                .expectException(refusal("plan.invariant-broken"));
    }

    private static StartPlan start() {
        return new StartPlan(ATHLETE, firstRequest(), FIRST, PlanTrigger.ATHLETE_REGISTERED, null, NOON);
    }

    private static RevisePlan revise(int base, PlanRequest request, PlanDraft draft) {
        return new RevisePlan(ATHLETE, base, request, draft, PlanTrigger.REQUESTED, null, NOON);
    }

    private static List<PlanDay> daysFrom(LocalDate first) {
        return FIRST.days().stream().filter(day -> !day.date().isBefore(first)).toList();
    }

    private static Matcher<Object> revision(Consumer<PlanRevised> checks) {
        return Matchers.predicate(event -> {
            checks.accept((PlanRevised) event);
            return true;
        });
    }

    private static Matcher<?> refusal(String code) {
        return Refused.with(code);
    }
}
