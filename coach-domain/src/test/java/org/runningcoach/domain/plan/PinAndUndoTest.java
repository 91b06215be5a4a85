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
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.commands.ChangeByHand;
import org.runningcoach.domain.plan.commands.HandEdit;
import org.runningcoach.domain.plan.commands.MoveWorkout;
import org.runningcoach.domain.plan.commands.PinDay;
import org.runningcoach.domain.plan.commands.RestoreRevision;
import org.runningcoach.domain.plan.commands.RevisePlan;
import org.runningcoach.domain.plan.commands.StartPlan;
import org.runningcoach.domain.plan.commands.UndoChange;
import org.runningcoach.domain.plan.commands.UnpinDay;
import org.runningcoach.domain.plan.events.DayPinned;
import org.runningcoach.domain.plan.events.DayUnpinned;
import org.runningcoach.domain.plan.events.PlanRevised;
import org.runningcoach.domain.plan.model.Explanation;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.runningcoach.domain.plan.model.PlanWarning;
import org.runningcoach.domain.plan.model.PlannedWorkout;
import org.runningcoach.domain.plan.model.WarningCode;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.model.WorkoutChange;

class PinAndUndoTest {

    private static final PlanDraft FIRST = easyRuns(firstRequest(), 30);
    private static final PlanRequest NOW = request(TODAY, FIRST.days());
    private static final LocalDate FRIDAY = TODAY.plusDays(4);
    private static final LocalDate SATURDAY = TODAY.plusDays(5);
    private static final PlanRequest MOVED = NOW.with(
            laid(Map.of(FRIDAY, List.of(), SATURDAY, List.of(easyRun(SATURDAY, 30)))), List.of(FRIDAY, SATURDAY));

    private final FixtureConfiguration<TrainingPlan> plan = new AggregateTestFixture<>(TrainingPlan.class);

    @Test
    void a_pinned_day_is_a_fact_and_no_revision() {
        plan.givenCommands(start())
                .when(change(1, NOW, new PinDay(FRIDAY)))
                .expectEvents(new DayPinned(ATHLETE.value(), FRIDAY, NOON));
    }

    @Test
    void a_day_is_pinned_once() {
        plan.givenCommands(start(), change(1, NOW, new PinDay(FRIDAY)))
                .when(change(1, NOW.with(NOW.stored(), List.of(FRIDAY)), new PinDay(FRIDAY)))
                .expectNoEvents();
    }

    @Test
    void a_day_that_is_over_is_not_pinned() {
        plan.givenCommands(start())
                .when(change(1, NOW, new PinDay(TODAY.minusDays(1))))
                .expectException(Refused.with("plan.day-over"));
    }

    @Test
    void a_day_is_given_back() {
        plan.givenCommands(start(), change(1, NOW, new PinDay(FRIDAY)))
                .when(change(1, NOW.with(NOW.stored(), List.of(FRIDAY)), new UnpinDay(FRIDAY)))
                .expectEvents(new DayUnpinned(ATHLETE.value(), 1, FRIDAY, NOON));
    }

    @Test
    void giving_back_what_nothing_fixes_is_refused() {
        plan.givenCommands(start())
                .when(change(1, NOW, new UnpinDay(FRIDAY)))
                .expectException(Refused.with("plan.day-not-pinned"));
    }

    @Test
    void a_refresh_that_does_not_know_of_a_pin_is_drawn_again() {
        plan.givenCommands(start(), change(1, NOW, new PinDay(FRIDAY)))
                .when(revise(1, NOW, easyRuns(NOW, 20)))
                .expectException(Refused.with("plan.revision-outdated"));
    }

    @Test
    void a_refresh_may_not_change_a_pinned_day_in_silence() {
        PlanRequest pinned = NOW.with(NOW.stored(), List.of(FRIDAY));
        plan.givenCommands(start(), change(1, NOW, new PinDay(FRIDAY)))
                .when(revise(1, pinned, shorterFrom(FRIDAY, pinned, List.of())))
                .expectException(Refused.with("plan.fixed-day-changed"));
    }

    @Test
    void a_refresh_that_must_change_a_pinned_day_says_so() {
        PlanRequest pinned = NOW.with(NOW.stored(), List.of(FRIDAY));
        List<PlanWarning> conflict = List.of(PlanWarning.of(WarningCode.CONFLICTING_INPUT));
        plan.givenCommands(start(), change(1, NOW, new PinDay(FRIDAY)))
                .when(revise(1, pinned, shorterFrom(FRIDAY, pinned, conflict)))
                .expectResultMessagePayload(2);
    }

    @Test
    void a_day_changed_by_hand_is_kept_like_a_pinned_one() {
        plan.givenCommands(start(), change(1, NOW, move()))
                .when(revise(2, MOVED, easyRuns(MOVED, 30)))
                .expectException(Refused.with("plan.fixed-day-changed"));
    }

    @Test
    void a_change_taken_back_leaves_the_day_to_the_coach_again() {
        PlanRequest restored = NOW.with(FIRST.days(), List.of());
        plan.givenCommands(start(), change(1, NOW, move()), change(2, MOVED, undoMove()))
                .when(revise(3, restored, shorterFrom(FRIDAY, restored, List.of())))
                .expectResultMessagePayload(4);
    }

    @Test
    void one_change_is_taken_back_and_the_rest_stays() {
        plan.givenCommands(start(), change(1, NOW, move()))
                .when(change(2, MOVED, undoMove()))
                .expectEventsMatching(payloadsMatching(sequenceOf(revision(third -> {
                    assertThat(third.trigger()).isEqualTo(PlanTrigger.CHANGE_UNDONE);
                    assertThat(third.cause()).isEqualTo("2");
                    assertThat(third.changes().added()).singleElement().satisfies(added -> {
                        assertThat(added.workout().date()).isEqualTo(FRIDAY);
                        assertThat(added.reason().values()).containsEntry("revision", "2");
                    });
                    assertThat(third.changes().removed())
                            .singleElement()
                            .satisfies(removed -> assertThat(removed.date()).isEqualTo(SATURDAY));
                }))));
    }

    @Test
    void a_move_whose_workout_was_changed_since_is_not_taken_back_by_half() {
        LocalDate sunday = SATURDAY.plusDays(1);
        PlanRequest twice = NOW.with(
                laid(Map.of(FRIDAY, List.of(), sunday, List.of(easyRun(sunday, 30)))),
                List.of(FRIDAY, SATURDAY, sunday));
        plan.givenCommands(start(), change(1, NOW, move()), change(2, MOVED, new MoveWorkout("r2-1", sunday)))
                .when(change(3, twice, undoMove()))
                .expectNoEvents()
                .expectException(Refused.with("plan.change-overtaken"));
    }

    @Test
    void the_first_revision_is_not_taken_back() {
        plan.givenCommands(start())
                .when(change(1, NOW, new UndoChange(1, PlanTrigger.ATHLETE_REGISTERED, List.of())))
                .expectException(Refused.with("plan.nothing-to-take-back"));
    }

    @Test
    void the_days_to_come_of_an_earlier_revision_come_back_as_a_revision_of_their_own() {
        plan.givenCommands(start(), change(1, NOW, move()))
                .when(change(2, MOVED, new RestoreRevision(1, FIRST.days())))
                .expectEventsMatching(payloadsMatching(sequenceOf(revision(third -> {
                    assertThat(third.trigger()).isEqualTo(PlanTrigger.REVISION_RESTORED);
                    assertThat(third.cause()).isEqualTo("1");
                    assertThat(third.changes().added()).hasSize(1);
                    assertThat(third.changes().removed()).hasSize(1);
                }))));
    }

    @Test
    void an_earlier_revision_that_is_not_safe_any_more_is_refused() {
        List<PlanDay> twiceOnFriday = laid(Map.of(FRIDAY, List.of(easyRun(FRIDAY, 30), easyRun(FRIDAY, 30))));
        plan.givenCommands(start())
                .when(change(1, NOW, new RestoreRevision(1, twiceOnFriday)))
                .expectNoEvents()
                .expectException(Unsafe.by("P43"));
    }

    private static MoveWorkout move() {
        return new MoveWorkout("r1-2", SATURDAY);
    }

    private static UndoChange undoMove() {
        Explanation why = Explanation.of("plan.change.moved-here");
        return new UndoChange(
                2,
                PlanTrigger.WORKOUT_MOVED,
                List.of(
                        new WorkoutChange(null, new PlannedWorkout("r2-1", 0, easyRun(SATURDAY, 30)), why),
                        new WorkoutChange(new PlannedWorkout("r1-2", 0, easyRun(FRIDAY, 30)), null, why)));
    }

    private static List<PlanDay> laid(Map<LocalDate, List<Workout>> others) {
        var sorted = new TreeMap<>(others);
        return FIRST.days().stream()
                .map(day -> new PlanDay(day.date(), sorted.getOrDefault(day.date(), day.workouts())))
                .toList();
    }

    private static PlanDraft shorterFrom(LocalDate first, PlanRequest request, List<PlanWarning> warnings) {
        List<PlanDay> days = FIRST.days().stream()
                .map(day -> day.date().isBefore(first) || day.isRest()
                        ? day
                        : new PlanDay(day.date(), List.of(easyRun(day.date(), 20))))
                .toList();
        PlanDraft draft = PlanFacts.draft(request, days);
        return new PlanDraft(draft.methodology(), days, draft.weeks(), draft.anchors(), warnings);
    }

    private static StartPlan start() {
        return new StartPlan(ATHLETE, firstRequest(), FIRST, PlanTrigger.ATHLETE_REGISTERED, null, NOON);
    }

    private static ChangeByHand change(int base, PlanRequest request, HandEdit edit) {
        return new ChangeByHand(ATHLETE, base, request, edit, null, false, NOON);
    }

    private static RevisePlan revise(int base, PlanRequest request, PlanDraft draft) {
        return new RevisePlan(ATHLETE, base, request, draft, PlanTrigger.REQUESTED, null, NOON);
    }

    private static Matcher<Object> revision(Consumer<PlanRevised> checks) {
        return Matchers.predicate(event -> {
            checks.accept((PlanRevised) event);
            return true;
        });
    }
}
