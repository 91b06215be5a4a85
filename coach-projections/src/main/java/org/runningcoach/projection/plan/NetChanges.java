package org.runningcoach.projection.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.model.PlannedWorkout;

/** Adds up the deltas of revisions that follow each other: a workout replaced twice is replaced once, one that came and went is none. */
final class NetChanges {

    /** What a place of the calendar held at first and holds now. */
    private record Place(@Nullable String before, @Nullable String after, List<PlanComparisonView.Step> steps) {

        boolean isDifferent() {
            return !Objects.equals(before, after);
        }

        PlanComparisonView.Change filled(Map<String, PlannedWorkout> workouts) {
            return new PlanComparisonView.Change(
                    before == null ? null : workouts.get(before), after == null ? null : workouts.get(after), steps);
        }
    }

    private static final Comparator<PlanComparisonView.Change> IN_ORDER =
            Comparator.comparing(NetChanges::standing, PlannedWorkout.IN_ORDER);

    /** By the workout that stands now; places that hold none any more beside. */
    private final Map<String, Place> standing = new LinkedHashMap<>();

    private final List<Place> emptied = new ArrayList<>();

    /** @param revisions oldest first, without a gap */
    static NetChanges of(List<RevisionRow> revisions) {
        var changes = new NetChanges();
        for (RevisionRow revision : revisions) {
            Stream.of(
                            revision.changes().removed(),
                            revision.changes().replaced(),
                            revision.changes().added())
                    .flatMap(List::stream)
                    .forEach(change -> changes.add(revision, change));
        }
        return changes;
    }

    private void add(RevisionRow revision, StoredChanges.Change change) {
        Place place = change.before() == null ? new Place(null, null, List.of()) : standing.remove(change.before());
        if (place == null) {
            place = new Place(change.before(), change.before(), List.of());
        }
        List<PlanComparisonView.Step> steps = new ArrayList<>(place.steps());
        steps.add(new PlanComparisonView.Step(
                revision.revision(), revision.trigger(), revision.cause(), change.reason()));
        Place next = new Place(place.before(), change.after(), steps);
        if (next.after() == null) {
            emptied.add(next);
        } else {
            standing.put(next.after(), next);
        }
    }

    /** The ids of the workouts that differ. */
    List<String> workouts() {
        return places().flatMap(place -> Stream.of(place.before(), place.after()))
                .filter(Objects::nonNull)
                .toList();
    }

    private Stream<Place> places() {
        return Stream.concat(standing.values().stream(), emptied.stream()).filter(Place::isDifferent);
    }

    /** @param backwards from the last revision to the one before the first */
    PlanComparisonView view(int from, int to, Map<String, PlannedWorkout> workouts, boolean backwards) {
        List<PlanComparisonView.Change> all = places().map(
                        place -> backwards ? new Place(place.after(), place.before(), place.steps()) : place)
                .map(place -> place.filled(workouts))
                .sorted(IN_ORDER)
                .toList();
        return new PlanComparisonView(
                from,
                to,
                only(all, change -> change.before() == null),
                only(all, change -> change.before() != null && change.after() != null),
                only(all, change -> change.after() == null));
    }

    private static List<PlanComparisonView.Change> only(
            List<PlanComparisonView.Change> all, Predicate<PlanComparisonView.Change> kind) {
        return all.stream().filter(kind).toList();
    }

    private static PlannedWorkout standing(PlanComparisonView.Change change) {
        return Objects.requireNonNull(change.after() == null ? change.before() : change.after());
    }
}
