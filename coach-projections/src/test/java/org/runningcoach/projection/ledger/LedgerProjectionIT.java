package org.runningcoach.projection.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.PlanFacts.ATHLETE;
import static org.runningcoach.domain.plan.PlanFacts.NOON;
import static org.runningcoach.domain.plan.PlanFacts.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.log.events.ImportCompleted;
import org.runningcoach.domain.log.model.Coverage;
import org.runningcoach.domain.log.model.Source;
import org.runningcoach.domain.plan.PlanFacts;
import org.runningcoach.domain.plan.events.AssumptionReplaced;
import org.runningcoach.domain.plan.events.CompletionOverridden;
import org.runningcoach.domain.plan.events.OverrideWithdrawn;
import org.runningcoach.domain.plan.events.PlanRevised;
import org.runningcoach.domain.plan.events.WeekClosed;
import org.runningcoach.domain.plan.events.WorkoutAssumed;
import org.runningcoach.domain.plan.events.WorkoutConfirmed;
import org.runningcoach.domain.plan.events.WorkoutMissed;
import org.runningcoach.domain.plan.model.Completion;
import org.runningcoach.domain.plan.model.LedgerCause;
import org.runningcoach.domain.plan.model.LedgerState;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanInForce;
import org.runningcoach.domain.plan.model.PlanInputs;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.runningcoach.domain.plan.model.ReasonForChange;
import org.runningcoach.domain.plan.model.WeekCounts;
import org.runningcoach.domain.plan.model.Work;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.testing.TestDatabase;

class LedgerProjectionIT {

    private static final UUID ID = ATHLETE.value();
    private static final UUID RUN = new UUID(7, 7);
    private static final UUID FILE = new UUID(8, 8);
    private static final LocalDate TUESDAY = TODAY.plusDays(1);
    private static final LocalDate FRIDAY = TODAY.plusDays(4);
    private static final LocalDate NEXT_MONDAY = TODAY.plusWeeks(1);
    private static final LedgerCause CLOSED = LedgerCause.of(PlanTrigger.WEEK_CLOSED);
    private static final LedgerCause IMPORT = new LedgerCause(PlanTrigger.IMPORT_COMPLETED, FILE.toString());
    private static final Work HALF_HOUR = new Work(1_800, 4_000, 75);

    private final TestDatabase database = TestDatabase.fresh();
    private final LedgerProjector projector =
            new LedgerProjector(new LedgerRows(database.writes()), new CoverageRows(database.writes()));
    private final LedgerQueryHandler queries = new LedgerQueryHandler(database.reads());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void an_entry_shows_how_it_came_to_stand_so() {
        tell();
        LedgerEntryView tuesday = entry("r1-1");
        assertThat(tuesday.state()).isEqualTo(LedgerState.CONFIRMED);
        assertThat(tuesday.activities()).containsExactly(RUN);
        assertThat(tuesday.score()).isEqualTo(0.9);
        assertThat(tuesday.history())
                .extracting(LedgerChangeView::state)
                .containsExactly(LedgerState.ASSUMED, LedgerState.CONFIRMED);
        assertThat(tuesday.history().getLast().causeId()).isEqualTo(FILE.toString());
    }

    @Test
    void a_word_stands_above_data_until_it_is_withdrawn() {
        tell();
        projector.on(new CompletionOverridden(ID, "r1-2", FRIDAY, Completion.DONE, LedgerState.MISSED, NOON), 10);
        assertThat(entry("r1-2").state()).isEqualTo(LedgerState.OVERRIDDEN_DONE);
        projector.on(new OverrideWithdrawn(ID, "r1-2", FRIDAY, Completion.DONE, NOON), 11);
        assertThat(entry("r1-2").state()).isEqualTo(LedgerState.MISSED);
        assertThat(entry("r1-2").history())
                .extracting(LedgerChangeView::state)
                .containsExactly(
                        LedgerState.ASSUMED, LedgerState.MISSED, LedgerState.OVERRIDDEN_DONE, LedgerState.MISSED);
    }

    @Test
    void assumptions_are_those_of_the_days_asked_for_and_trust_that_of_today() {
        tell();
        AssumptionsView found = queries.answer(new FindAssumptions(ATHLETE, TODAY, TUESDAY, NEXT_MONDAY));
        assertThat(found.workouts()).extracting(LedgerEntryView::id).containsExactly("r1-1");
        assertThat(found.weeks()).hasSize(1);
        assertThat(found.trust().unreportedDays()).isZero();
        assertThat(queries.answer(new ListWorkoutStates(ATHLETE, TUESDAY, FRIDAY))
                        .states())
                .containsOnlyKeys("r1-1", "r1-2")
                .containsEntry("r1-2", LedgerState.MISSED);
    }

    @Test
    void complete_coverages_are_known_as_long_as_their_file_stands() {
        tell();
        assertThat(queries.answer(new ListCoverages(ATHLETE, TODAY)).coverages())
                .containsExactly(new Coverage(TUESDAY, FRIDAY, true));
    }

    @Test
    void every_fact_told_twice_changes_nothing() {
        tell();
        List<String> once = dump();
        tell();
        assertThat(dump()).isEqualTo(once);
    }

    @Test
    void another_athlete_sees_nothing_of_it() {
        tell();
        AthleteId other = new AthleteId(new UUID(1, 1));
        assertThat(queries.answer(new FindLedgerEntry(other, "r1-1"))).isEmpty();
        assertThat(queries.answer(new FindAssumptions(other, TODAY, FRIDAY, NEXT_MONDAY))
                        .workouts())
                .isEmpty();
    }

    private LedgerEntryView entry(String workout) {
        return queries.answer(new FindLedgerEntry(ATHLETE, workout)).orElseThrow();
    }

    /** A week that closed unreported, and a file that came afterwards. */
    private void tell() {
        projector.on(revised());
        projector.on(new WorkoutAssumed(ID, "r1-1", TUESDAY, CLOSED, NOON), 2);
        projector.on(new WorkoutAssumed(ID, "r1-2", FRIDAY, CLOSED, NOON), 3);
        projector.on(new WeekClosed(
                ID, TODAY, HALF_HOUR.plus(HALF_HOUR), Work.NONE, HALF_HOUR, new WeekCounts(2, 0, 2, 0, 0), NOON));
        projector.on(new ImportCompleted(
                ID, FILE, Source.GARMIN_CSV, 2, 2, 0, 0, new Coverage(TUESDAY, FRIDAY, true), TUESDAY, NOON));
        projector.on(new WorkoutConfirmed(ID, "r1-1", TUESDAY, List.of(RUN), 0.9, null, IMPORT, NOON), 5);
        projector.on(
                new AssumptionReplaced(ID, "r1-1", TUESDAY, LedgerState.ASSUMED, LedgerState.CONFIRMED, IMPORT, NOON),
                6);
        projector.on(new WorkoutMissed(ID, "r1-2", FRIDAY, IMPORT, NOON), 7);
        projector.on(
                new AssumptionReplaced(ID, "r1-2", FRIDAY, LedgerState.ASSUMED, LedgerState.MISSED, IMPORT, NOON), 8);
    }

    private static PlanRevised revised() {
        PlanRequest request = PlanFacts.firstRequest();
        PlanDraft draft = PlanFacts.easyRuns(request, 30);
        return new PlanRevised(
                ID,
                1,
                PlanTrigger.REQUESTED,
                null,
                draft.methodology(),
                PlanInForce.none()
                        .changesTo(draft.days(), 1, new ReasonForChange(PlanTrigger.REQUESTED, request, null)),
                draft.weeks(),
                draft.anchors(),
                null,
                draft.warnings(),
                PlanInputs.of(request),
                NOON);
    }

    private List<String> dump() {
        return Stream.of("ledger_workout", "ledger_change", "ledger_week", "ledger_coverage")
                .flatMap(table -> database
                        .writes()
                        .sql("select '" + table + " ' || to_jsonb(t)::text from " + table + " t order by 1")
                        .query(String.class)
                        .list()
                        .stream())
                .toList();
    }
}
