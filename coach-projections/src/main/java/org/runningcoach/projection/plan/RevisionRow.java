package org.runningcoach.projection.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.plan.events.PlanRevised;
import org.runningcoach.domain.plan.model.PlanInputs;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.runningcoach.domain.plan.model.PlanWarning;
import org.runningcoach.domain.plan.model.PlannedWorkout;

/** A row of plan_revision, its changes still by workout id. */
record RevisionRow(
        int revision,
        Instant revisedAt,
        PlanTrigger trigger,
        @Nullable String cause,
        Methodology methodology,
        StoredChanges changes,
        List<PlanWarning> warnings,
        PlanInputs inputs) {

    static RevisionRow of(ResultSet row) throws SQLException {
        return new RevisionRow(
                row.getInt("revision"),
                row.getObject("revised_at", OffsetDateTime.class).toInstant(),
                PlanTrigger.valueOf(row.getString("trigger")),
                row.getString("cause"),
                Methodology.valueOf(row.getString("methodology")),
                PlanJson.read(row.getString("changes"), StoredChanges.class),
                PlanJson.list(row.getString("warnings"), PlanWarning.class),
                PlanJson.read(row.getString("inputs"), PlanInputs.class));
    }

    /** As it would be stored. */
    static RevisionRow of(PlanRevised event) {
        return new RevisionRow(
                event.revision(),
                event.at(),
                event.trigger(),
                event.cause(),
                event.methodology(),
                StoredChanges.of(event.changes()),
                event.warnings(),
                event.inputs());
    }

    /** The ids of all workouts it speaks of. */
    Stream<String> workouts() {
        return Stream.of(changes.added(), changes.replaced(), changes.removed())
                .flatMap(List::stream)
                .flatMap(change -> Stream.of(change.before(), change.after()))
                .filter(Objects::nonNull);
    }

    PlanRevisionView view(Map<String, PlannedWorkout> workouts) {
        return new PlanRevisionView(
                revision,
                revisedAt,
                trigger,
                cause,
                methodology,
                new PlanDiffView(
                        filled(changes.added(), workouts),
                        filled(changes.replaced(), workouts),
                        filled(changes.removed(), workouts)),
                warnings,
                inputs);
    }

    private static List<PlanDiffView.Change> filled(
            List<StoredChanges.Change> changes, Map<String, PlannedWorkout> workouts) {
        return changes.stream()
                .map(change -> new PlanDiffView.Change(
                        find(change.before(), workouts), find(change.after(), workouts), change.reason()))
                .toList();
    }

    private static @Nullable PlannedWorkout find(@Nullable String id, Map<String, PlannedWorkout> workouts) {
        return id == null ? null : workouts.get(id);
    }
}
