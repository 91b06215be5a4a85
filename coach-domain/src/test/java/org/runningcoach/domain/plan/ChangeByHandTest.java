package org.runningcoach.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.test.matchers.Matchers.payloadsMatching;
import static org.axonframework.test.matchers.Matchers.sequenceOf;
import static org.runningcoach.domain.plan.PlanFacts.ATHLETE;
import static org.runningcoach.domain.plan.PlanFacts.NOON;
import static org.runningcoach.domain.plan.PlanFacts.TODAY;
import static org.runningcoach.domain.plan.PlanFacts.easyRun;
import static org.runningcoach.domain.plan.PlanFacts.easyRuns;
import static org.runningcoach.domain.plan.PlanFacts.firstRequest;
import static org.runningcoach.domain.plan.PlanFacts.request;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.commands.ChangeByHand;
import org.runningcoach.domain.plan.commands.EaseWorkout;
import org.runningcoach.domain.plan.commands.HandEdit;
import org.runningcoach.domain.plan.commands.MoveWorkout;
import org.runningcoach.domain.plan.commands.ShortenWorkout;
import org.runningcoach.domain.plan.commands.SkipWorkout;
import org.runningcoach.domain.plan.commands.StartPlan;
import org.runningcoach.domain.plan.commands.SwapWorkouts;
import org.runningcoach.domain.plan.events.PlanRevised;
import org.runningcoach.domain.plan.events.WorkoutConfirmed;
import org.runningcoach.domain.plan.events.WorkoutEased;
import org.runningcoach.domain.plan.events.WorkoutMoved;
import org.runningcoach.domain.plan.events.WorkoutShortened;
import org.runningcoach.domain.plan.events.WorkoutSkipped;
import org.runningcoach.domain.plan.events.WorkoutsSwapped;
import org.runningcoach.domain.plan.model.HandEffect;
import org.runningcoach.domain.plan.model.LedgerCause;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.runningcoach.domain.plan.model.SkipReason;

/** Single workouts changed by hand. In the plan r1-1 stands on Tuesday, r1-2 on Friday, r1-3 on the next Tuesday. */
class ChangeByHandTest {

    private static final PlanDraft FIRST = easyRuns(firstRequest(), 30);
    private static final PlanRequest NOW = request(TODAY, FIRST.days());
    private static final LocalDate TUESDAY = TODAY.plusDays(1);
    private static final LocalDate FRIDAY = TODAY.plusDays(4);
    private static final LocalDate SATURDAY = TODAY.plusDays(5);

    private final FixtureConfiguration<TrainingPlan> plan = new AggregateTestFixture<>(TrainingPlan.class);

    @Test
    void a_workout_moves_and_the_history_tells_it_as_a_revision() {
        plan.givenCommands(start())
                .when(change(new MoveWorkout("r1-2", SATURDAY)))
                .expectEventsMatching(payloadsMatching(sequenceOf(
                        fact(new WorkoutMoved(ATHLETE.value(), 2, "r1-2", FRIDAY, SATURDAY, NOON)), revision(second -> {
                            assertThat(second.trigger()).isEqualTo(PlanTrigger.WORKOUT_MOVED);
                            assertThat(second.cause()).isEqualTo("r1-2");
                            assertThat(second.changes().removed())
                                    .singleElement()
                                    .satisfies(gone -> {
                                        assertThat(gone.id()).isEqualTo("r1-2");
                                        assertThat(gone.reason().values()).containsEntry("to", "2026-03-07");
                                    });
                            assertThat(second.changes().added()).singleElement().satisfies(come -> {
                                assertThat(come.workout().date()).isEqualTo(SATURDAY);
                                assertThat(come.reason().code()).isEqualTo("plan.change.moved-here");
                                assertThat(come.reason().values()).containsEntry("from", "2026-03-06");
                            });
                        }))));
    }

    @Test
    void the_answer_tells_each_workout_and_the_load_of_the_week_before_and_after() {
        plan.givenCommands(start())
                .when(change(new SkipWorkout("r1-2", SkipReason.TIRED)))
                .expectResultMessagePayloadMatching(Matchers.predicate(payload -> {
                    HandEffect effect = (HandEffect) payload;
                    assertThat(effect.revision()).isEqualTo(2);
                    assertThat(effect.changes()).singleElement().satisfies(change -> {
                        assertThat(change.after()).isNull();
                        assertThat(change.reason().code()).isEqualTo("plan.change.skipped.tired");
                    });
                    assertThat(effect.weeks()).singleElement().satisfies(week -> {
                        assertThat(week.monday()).isEqualTo(TODAY);
                        assertThat(week.loadBefore()).isEqualTo(180);
                        assertThat(week.loadAfter()).isEqualTo(90);
                        assertThat(week.metresBefore()).isEqualTo(8_000);
                        assertThat(week.metresAfter()).isEqualTo(4_000);
                    });
                    return true;
                }));
    }

    @Test
    void a_preview_is_the_same_answer_and_stores_nothing() {
        HandEdit move = new MoveWorkout("r1-2", SATURDAY);
        plan.givenCommands(start())
                .when(new ChangeByHand(ATHLETE, 1, NOW, move, null, true, NOON))
                .expectNoEvents()
                .expectResultMessagePayloadMatching(Matchers.predicate(
                        payload -> ((HandEffect) payload).changes().size() == 2));
    }

    @Test
    void two_workouts_change_their_days() {
        plan.givenCommands(start(), change(new ShortenWorkout("r1-2", easyRun(FRIDAY, 20))))
                .when(change(2, with(FRIDAY, 20), new SwapWorkouts("r1-1", "r2-1")))
                .expectEventsMatching(payloadsMatching(sequenceOf(
                        fact(new WorkoutsSwapped(ATHLETE.value(), 3, "r1-1", TUESDAY, "r2-1", FRIDAY, NOON)),
                        revision(third -> assertThat(third.changes().replaced())
                                .extracting(replaced -> replaced.by().workout().seconds())
                                .containsExactly(20 * 60, 30 * 60)))));
    }

    @Test
    void a_workout_becomes_shorter() {
        plan.givenCommands(start())
                .when(change(new ShortenWorkout("r1-2", easyRun(FRIDAY, 20))))
                .expectEventsMatching(payloadsMatching(sequenceOf(
                        fact(new WorkoutShortened(ATHLETE.value(), 2, "r1-2", FRIDAY, 1_800, 1_200, NOON)),
                        revision(second -> assertThat(second.changes().replaced())
                                .singleElement()
                                .satisfies(
                                        replaced -> assertThat(replaced.reason().values())
                                                .containsEntry("before", "30")
                                                .containsEntry("now", "20"))))));
    }

    @Test
    void a_workout_becomes_easier() {
        plan.givenCommands(start())
                .when(change(new EaseWorkout("r1-2", easyRun(FRIDAY, 25))))
                .expectEventsMatching(payloadsMatching(sequenceOf(
                        fact(new WorkoutEased(ATHLETE.value(), 2, "r1-2", FRIDAY, NOON)),
                        revision(second -> assertThat(second.trigger()).isEqualTo(PlanTrigger.WORKOUT_EASED)))));
    }

    @Test
    void a_workout_is_left_out_for_a_reason() {
        plan.givenCommands(start())
                .when(change(new SkipWorkout("r1-2", SkipReason.NO_TIME)))
                .expectEventsMatching(payloadsMatching(sequenceOf(
                        fact(new WorkoutSkipped(ATHLETE.value(), 2, "r1-2", FRIDAY, SkipReason.NO_TIME, NOON)),
                        revision(second -> assertThat(second.changes().removed())
                                .singleElement()
                                .satisfies(gone ->
                                        assertThat(gone.reason().code()).isEqualTo("plan.change.skipped.no-time"))))));
    }

    @Test
    void what_is_made_easier_never_becomes_longer() {
        refused(new ShortenWorkout("r1-2", easyRun(FRIDAY, 40)), Refused.with("plan.not-easier"));
    }

    @Test
    void an_unsafe_move_is_refused_by_the_rule_it_breaks() {
        refused(new MoveWorkout("r1-2", TUESDAY), Unsafe.by("P43"));
    }

    @Test
    void the_athlete_may_change_today_although_a_refresh_may_not() {
        plan.givenCommands(start())
                .when(change(new MoveWorkout("r1-1", TODAY)))
                .expectResultMessagePayloadMatching(
                        Matchers.predicate(payload -> ((HandEffect) payload).revision() == 2));
    }

    @Test
    void the_past_stays_as_it_was() {
        refused(new MoveWorkout("r1-2", TODAY.minusDays(1)), Refused.with("plan.day-over"));
        PlanRequest saturday = request(SATURDAY, from(FIRST, SATURDAY));
        plan.givenCommands(start())
                .when(change(1, saturday, new SkipWorkout("r1-2", SkipReason.OTHER)))
                .expectNoEvents()
                .expectException(Refused.with("plan.day-over"));
    }

    @Test
    void a_workout_whose_day_is_run_already_stays() {
        PlanRequest friday = request(FRIDAY, from(FIRST, FRIDAY));
        PlanRequest done = PlanFacts.doneToday(friday);
        plan.givenCommands(start())
                .when(change(1, done, new MoveWorkout("r1-2", SATURDAY)))
                .expectNoEvents()
                .expectException(Refused.with("plan.workout-confirmed"));
    }

    @Test
    void a_workout_that_an_earlier_run_confirmed_stays_although_its_day_is_to_come() {
        plan.givenCommands(start())
                .andGiven(new WorkoutConfirmed(
                        ATHLETE.value(),
                        "r1-2",
                        FRIDAY,
                        List.of(new UUID(7, 7)),
                        90,
                        TODAY,
                        LedgerCause.of(PlanTrigger.IMPORT_COMPLETED),
                        NOON))
                .when(change(new MoveWorkout("r1-2", SATURDAY)))
                .expectNoEvents()
                .expectException(Refused.with("plan.workout-confirmed"));
    }

    @Test
    void beyond_the_window_there_is_no_day_to_move_to() {
        refused(new MoveWorkout("r1-2", NOW.horizon().plusDays(1)), Refused.with("plan.day-beyond-horizon"));
    }

    @Test
    void what_is_not_in_the_plan_cannot_be_changed() {
        refused(new SkipWorkout("r9-9", SkipReason.OTHER), Refused.with("plan.workout-unknown"));
    }

    @Test
    void a_change_that_changes_nothing_is_refused() {
        refused(new MoveWorkout("r1-2", FRIDAY), Refused.with("plan.nothing-changes"));
    }

    @Test
    void a_change_made_from_an_older_plan_is_refused() {
        plan.givenCommands(start(), change(new MoveWorkout("r1-2", SATURDAY)))
                .when(change(new SkipWorkout("r1-1", SkipReason.OTHER)))
                .expectNoEvents()
                .expectException(Refused.with("plan.revision-outdated"));
    }

    @Test
    void in_a_new_month_the_plan_is_drawn_before_it_is_changed() {
        LocalDate april = LocalDate.of(2026, 4, 1);
        plan.givenCommands(start())
                .when(change(1, request(april, from(FIRST, april)), new SkipWorkout("r1-10", SkipReason.OTHER)))
                .expectNoEvents()
                .expectException(Refused.with("plan.to-be-drawn-anew"));
    }

    private void refused(HandEdit edit, Matcher<?> how) {
        plan.givenCommands(start()).when(change(edit)).expectNoEvents().expectException(how);
    }

    private static StartPlan start() {
        return new StartPlan(ATHLETE, firstRequest(), FIRST, PlanTrigger.ATHLETE_REGISTERED, null, NOON);
    }

    private static ChangeByHand change(HandEdit edit) {
        return change(1, NOW, edit);
    }

    private static ChangeByHand change(int base, PlanRequest request, HandEdit edit) {
        return new ChangeByHand(ATHLETE, base, request, edit, null, false, NOON);
    }

    /** The plan with a run of other length on a day, fixed by that. */
    private static PlanRequest with(LocalDate date, int minutes) {
        return NOW.with(
                FIRST.days().stream()
                        .map(day -> day.date().equals(date) ? new PlanDay(date, List.of(easyRun(date, minutes))) : day)
                        .toList(),
                List.of(date));
    }

    private static List<PlanDay> from(PlanDraft draft, LocalDate first) {
        return draft.days().stream().filter(day -> !day.date().isBefore(first)).toList();
    }

    private static Matcher<Object> fact(Object expected) {
        return Matchers.predicate(event -> {
            assertThat(event).isEqualTo(expected);
            return true;
        });
    }

    private static Matcher<Object> revision(Consumer<PlanRevised> checks) {
        return Matchers.predicate(event -> {
            checks.accept((PlanRevised) event);
            return true;
        });
    }
}
