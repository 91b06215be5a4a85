package org.runningcoach.projection.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.plan.PlanFacts;
import org.runningcoach.domain.plan.model.Explanation;
import org.runningcoach.domain.plan.model.PlanInputs;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.runningcoach.domain.plan.model.PlannedWorkout;
import org.runningcoach.domain.plan.model.Workout;

class NetChangesTest {

    private static final Workout RUN = PlanFacts.easyRuns(PlanFacts.firstRequest(), 30).days().stream()
            .flatMap(day -> day.workouts().stream())
            .findFirst()
            .orElseThrow();

    @Test
    void replaced_twice_is_replaced_once_in_two_steps() {
        PlanComparisonView view = compare(List.of(replaced(2, "a", "b"), replaced(3, "b", "c")), false);
        assertThat(view.added()).isEmpty();
        assertThat(view.removed()).isEmpty();
        assertThat(view.replaced()).hasSize(1).first().satisfies(change -> {
            assertThat(change).extracting(NetChangesTest::ids).isEqualTo(Tuple.tuple("a", "c"));
            assertThat(change.steps())
                    .extracting(PlanComparisonView.Step::revision)
                    .containsExactly(2, 3);
        });
    }

    @Test
    void what_came_and_went_is_told_nowhere_and_what_was_replaced_and_went_is_gone() {
        PlanComparisonView view = compare(
                List.of(
                        revision(
                                2, new StoredChanges(List.of(change(null, "x")), List.of(change("a", "b")), List.of())),
                        revision(
                                3,
                                new StoredChanges(
                                        List.of(), List.of(), List.of(change("x", null), change("b", null))))),
                false);
        assertThat(view.added()).isEmpty();
        assertThat(view.replaced()).isEmpty();
        assertThat(view.removed()).extracting(NetChangesTest::ids).containsExactly(Tuple.tuple("a", null));
    }

    @Test
    void backwards_added_is_removed() {
        RevisionRow added = revision(2, new StoredChanges(List.of(change(null, "x")), List.of(), List.of()));
        assertThat(compare(List.of(added), false).added())
                .extracting(NetChangesTest::ids)
                .containsExactly(Tuple.tuple(null, "x"));
        assertThat(compare(List.of(added), true).removed())
                .extracting(NetChangesTest::ids)
                .containsExactly(Tuple.tuple("x", null));
    }

    private static PlanComparisonView compare(List<RevisionRow> revisions, boolean backwards) {
        Map<String, PlannedWorkout> workouts =
                Map.of("a", workout("a"), "b", workout("b"), "c", workout("c"), "x", workout("x"));
        return NetChanges.of(revisions).view(1, 3, workouts, backwards);
    }

    private static PlannedWorkout workout(String id) {
        return new PlannedWorkout(id, 0, RUN);
    }

    private static Tuple ids(PlanComparisonView.Change change) {
        return Tuple.tuple(id(change.before()), id(change.after()));
    }

    private static @Nullable String id(@Nullable PlannedWorkout workout) {
        return workout == null ? null : workout.id();
    }

    private static RevisionRow replaced(int revision, String before, String after) {
        return revision(revision, new StoredChanges(List.of(), List.of(change(before, after)), List.of()));
    }

    private static StoredChanges.Change change(@Nullable String before, @Nullable String after) {
        return new StoredChanges.Change(before, after, Explanation.of("plan.change.requested"));
    }

    private static RevisionRow revision(int number, StoredChanges changes) {
        return new RevisionRow(
                number,
                PlanFacts.NOON,
                PlanTrigger.REQUESTED,
                null,
                Methodology.DANIELS,
                changes,
                List.of(),
                PlanInputs.of(PlanFacts.firstRequest()));
    }
}
