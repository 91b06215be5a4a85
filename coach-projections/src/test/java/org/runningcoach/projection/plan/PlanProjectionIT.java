package org.runningcoach.projection.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.PlanFacts.ATHLETE;
import static org.runningcoach.domain.plan.PlanFacts.NOON;
import static org.runningcoach.domain.plan.PlanFacts.TODAY;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.PlanFacts;
import org.runningcoach.domain.plan.events.DayPinned;
import org.runningcoach.domain.plan.events.DayUnpinned;
import org.runningcoach.domain.plan.events.PlanRevised;
import org.runningcoach.domain.plan.events.PlanStarted;
import org.runningcoach.domain.plan.events.TrainingPlanEvent;
import org.runningcoach.domain.plan.model.Hand;
import org.runningcoach.domain.plan.model.PlanChanges;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanInForce;
import org.runningcoach.domain.plan.model.PlanInputs;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.runningcoach.domain.plan.model.ReasonForChange;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.testing.TestDatabase;

class PlanProjectionIT {

    private static final PlanRequest FIRST = PlanFacts.firstRequest();
    private static final PlanRequest LATER = PlanFacts.request(TODAY.plusDays(9), List.of());

    private final TestDatabase database = TestDatabase.fresh();
    private final PlanProjector projector = new PlanProjector(new PlanRows(database.writes()));
    private final PlanQueryHandler queries = new PlanQueryHandler(database.reads());

    @Test
    void the_plan_in_force_is_the_last_draft_from_today_on() {
        history().forEach(this::handle);
        TwoMonthPlanView plan = queries.answer(new FindTwoMonthPlan(ATHLETE, NOON.plus(Duration.ofDays(9))))
                .orElseThrow();
        assertThat(plan.revision()).isEqualTo(2);
        assertThat(plan.horizon()).isEqualTo(FIRST.horizon());
        assertThat(plan.workouts()).hasSize(14).allMatch(workout -> workout.id().startsWith("r2-"));
        PlanInForceView inForce =
                queries.answer(new FindPlanInForce(ATHLETE, LATER.today())).orElseThrow();
        assertThat(inForce.stored()).isEqualTo(PlanFacts.easyRuns(LATER, 20).days());
        assertThat(inForce.startedOn()).isEqualTo(TODAY);
    }

    @Test
    void the_past_keeps_the_workouts_that_stood_when_it_came() {
        history().forEach(this::handle);
        assertThat(queries.answer(new FindTwoMonthPlan(ATHLETE, NOON))
                        .orElseThrow()
                        .workouts())
                .filteredOn(workout -> workout.date().isBefore(LATER.today()))
                .hasSize(3)
                .allMatch(workout -> workout.id().startsWith("r1-"));
    }

    @Test
    void each_revision_tells_what_it_changed_and_why() {
        history().forEach(this::handle);
        PlanRevisionView second =
                queries.answer(new FindPlanRevision(ATHLETE, 2)).orElseThrow();
        assertThat(second.trigger()).isEqualTo(PlanTrigger.REQUESTED);
        assertThat(second.changes().added()).isEmpty();
        assertThat(second.changes().replaced()).hasSize(14).allSatisfy(change -> {
            assertThat(Objects.requireNonNull(change.before()).workout().seconds())
                    .isEqualTo(1_800);
            assertThat(Objects.requireNonNull(change.after()).workout().seconds())
                    .isEqualTo(1_200);
            assertThat(change.reason().code()).isEqualTo("plan.change.requested");
        });
        assertThat(queries.answer(new FindPlanRevision(ATHLETE, 3))).isEmpty();
    }

    @Test
    void revisions_are_listed_newest_first_page_by_page() {
        history().forEach(this::handle);
        RevisionPageView first = queries.answer(new ListPlanRevisions(ATHLETE, null, 1));
        assertThat(first.revisions()).extracting(PlanRevisionView::revision).containsExactly(2);
        RevisionPageView second = queries.answer(new ListPlanRevisions(ATHLETE, first.next(), 1));
        assertThat(second.revisions()).extracting(PlanRevisionView::revision).containsExactly(1);
        assertThat(second.next()).isNull();
    }

    @Test
    void days_pinned_and_changed_by_hand_are_shown_and_fixed_until_they_are_given_back() {
        history().forEach(this::handle);
        LocalDate friday = TODAY.plusDays(11);
        LocalDate saturday = TODAY.plusDays(12);
        handle(new DayPinned(ATHLETE.value(), friday, NOON));
        handle(movedFrom(friday, saturday));
        Hand shown = queries.answer(new FindTwoMonthPlan(ATHLETE, NOON))
                .orElseThrow()
                .hand();
        assertThat(shown.isPinned(friday)).isTrue();
        assertThat(shown.isChanged(friday)).isTrue();
        assertThat(shown.isPinned(saturday)).isFalse();
        assertThat(fixedFrom(TODAY)).containsExactly(friday, saturday);
        assertThat(fixedFrom(saturday)).containsExactly(saturday);
        handle(new DayUnpinned(ATHLETE.value(), 3, friday, NOON));
        assertThat(fixedFrom(TODAY)).containsExactly(saturday);
    }

    @Test
    void the_days_of_an_earlier_revision_are_found_as_they_stood() {
        history().forEach(this::handle);
        assertThat(queries.answer(new FindDaysOfRevision(ATHLETE, 1, LATER.today()))
                        .orElseThrow()
                        .days())
                .isEqualTo(PlanFacts.easyRuns(FIRST, 30).days().stream()
                        .filter(day -> !day.date().isBefore(LATER.today()))
                        .toList());
        assertThat(queries.answer(new FindDaysOfRevision(ATHLETE, 3, TODAY))).isEmpty();
    }

    private List<LocalDate> fixedFrom(LocalDate first) {
        return queries.answer(new FindPlanInForce(ATHLETE, first)).orElseThrow().fixed();
    }

    private static PlanRevised movedFrom(LocalDate from, LocalDate to) {
        PlanDraft draft = PlanFacts.easyRuns(LATER, 20);
        PlanInForce standing = PlanInForce.none()
                .after(revised(2, PlanInForce.none(), LATER, draft, PlanTrigger.REQUESTED)
                        .changes());
        List<PlanDay> moved = draft.days().stream()
                .map(day -> day.date().equals(from)
                        ? new PlanDay(from, List.of())
                        : day.date().equals(to) ? new PlanDay(to, List.of(PlanFacts.easyRun(to, 20))) : day)
                .toList();
        return revised(3, standing, LATER, PlanFacts.draft(LATER, moved), PlanTrigger.WORKOUT_MOVED);
    }

    @Test
    void every_fact_told_twice_changes_nothing() {
        history().forEach(this::handle);
        List<String> once = dump();
        history().forEach(this::handle);
        assertThat(dump()).isEqualTo(once);
    }

    @Test
    void another_athlete_sees_nothing_of_it() {
        history().forEach(this::handle);
        AthleteId other = new AthleteId(new UUID(1, 1));
        assertThat(queries.answer(new FindTwoMonthPlan(other, NOON))).isEmpty();
        assertThat(queries.answer(new ListPlanRevisions(other, null, 10)).revisions())
                .isEmpty();
        assertThat(new AthleteReadsOf(database, other).workoutsOf(ATHLETE)).isZero();
    }

    /** Looks for another athlete's rows without saying so in the query. */
    private record AthleteReadsOf(TestDatabase database, AthleteId reader) {

        long workoutsOf(AthleteId athlete) {
            return database.reads()
                    .read(
                            reader,
                            sql -> sql.sql("select count(*) from workout where athlete_id = ?")
                                    .param(athlete.value())
                                    .query(Long.class)
                                    .single());
        }
    }

    private static List<TrainingPlanEvent> history() {
        List<TrainingPlanEvent> events = new ArrayList<>();
        PlanDraft first = PlanFacts.easyRuns(FIRST, 30);
        events.add(new PlanStarted(ATHLETE.value(), first.methodology(), TODAY, NOON));
        PlanRevised one = revised(1, PlanInForce.none(), FIRST, first, PlanTrigger.ATHLETE_REGISTERED);
        events.add(one);
        PlanInForce standing = PlanInForce.none().after(one.changes());
        events.add(revised(2, standing, LATER, PlanFacts.easyRuns(LATER, 20), PlanTrigger.REQUESTED));
        return events;
    }

    private static PlanRevised revised(
            int revision, PlanInForce before, PlanRequest request, PlanDraft draft, PlanTrigger trigger) {
        PlanChanges changes = before.changesTo(draft.days(), revision, new ReasonForChange(trigger, request, null));
        return new PlanRevised(
                ATHLETE.value(),
                revision,
                trigger,
                null,
                draft.methodology(),
                changes,
                draft.weeks(),
                draft.anchors(),
                null,
                draft.warnings(),
                PlanInputs.of(request),
                NOON);
    }

    private void handle(TrainingPlanEvent event) {
        switch (event) {
            case PlanStarted started -> projector.on(started);
            case PlanRevised revised -> projector.on(revised);
            case DayPinned pinned -> projector.on(pinned);
            case DayUnpinned unpinned -> projector.on(unpinned);
            default -> throw new IllegalArgumentException("not in this history: " + event);
        }
    }

    private List<String> dump() {
        return List.of("plan", "workout", "plan_revision").stream()
                .flatMap(table -> database
                        .writes()
                        .sql("select to_jsonb(t)::text from " + table + " t order by 1")
                        .query(String.class)
                        .list()
                        .stream())
                .toList();
    }
}
