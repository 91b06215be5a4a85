package org.runningcoach.projection.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.runningcoach.domain.plan.model.PlanChanges;
import org.runningcoach.domain.plan.model.PlanInForce;
import org.runningcoach.domain.plan.model.PlannedWorkout;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.database.AthleteReads;
import org.springframework.stereotype.Component;

/** Answers from the tables of plans, each in three statements at most. */
@Component
class PlanQueryHandler {

    private final AthleteReads reads;

    PlanQueryHandler(AthleteReads reads) {
        this.reads = reads;
    }

    @QueryHandler
    Optional<TwoMonthPlanView> answer(FindTwoMonthPlan query) {
        return reads.read(
                query.athlete(), sql -> new PlanReading(sql, query.athlete().value()).twoMonths(query.at()));
    }

    @QueryHandler
    Optional<PlanInForceView> answer(FindPlanInForce query) {
        return reads.read(query.athlete(), sql -> {
            PlanReading rows = new PlanReading(sql, query.athlete().value());
            return rows.head().map(head -> head.inForce(query.today(), rows.workoutsFrom(query.today())));
        });
    }

    @QueryHandler
    Optional<PlanRevisionView> answer(FindPlanRevision query) {
        return reads.read(query.athlete(), sql -> {
            PlanReading rows = new PlanReading(sql, query.athlete().value());
            return rows.revision(query.revision())
                    .map(found -> views(rows, List.of(found)).getFirst());
        });
    }

    @QueryHandler
    Optional<PlanComparisonView> answer(FindPlanComparison query) {
        int older = Math.min(query.from(), query.to());
        int newer = Math.max(query.from(), query.to());
        return reads.read(query.athlete(), sql -> {
            PlanReading rows = new PlanReading(sql, query.athlete().value());
            if (rows.revision(older).isEmpty() || rows.revision(newer).isEmpty()) {
                return Optional.empty();
            }
            NetChanges changes =
                    NetChanges.of(rows.revisions(newer + 1, newer - older).reversed());
            return Optional.of(changes.view(
                    query.from(), query.to(), byId(rows.workouts(changes.workouts())), query.from() > query.to()));
        });
    }

    @QueryHandler
    PlanRevisionView answer(FindUnstoredRevision query) {
        RevisionRow unstored = RevisionRow.of(query.revision());
        PlanChanges changes = query.revision().changes();
        UUID athlete = query.revision().athlete();
        return reads.read(new AthleteId(athlete), sql -> {
            Map<String, PlannedWorkout> workouts = byId(
                    new PlanReading(sql, athlete).workouts(unstored.workouts().toList()));
            changes.added().forEach(added -> workouts.put(added.workout().id(), added.workout()));
            changes.replaced().forEach(replaced -> workouts.put(replaced.by().id(), replaced.by()));
            return unstored.view(workouts);
        });
    }

    @QueryHandler
    Optional<DaysOfRevisionView> answer(FindDaysOfRevision query) {
        return reads.read(query.athlete(), sql -> {
            PlanReading rows = new PlanReading(sql, query.athlete().value());
            return rows.revisions(query.revision() + 1, 1).stream()
                    .filter(revision -> revision.revision() == query.revision())
                    .map(revision ->
                            new DaysOfRevisionView(new PlanInForce(rows.workoutsOf(query.revision(), query.first()))
                                    .days(query.first(), revision.inputs().horizon())))
                    .findFirst();
        });
    }

    @QueryHandler
    RevisionPageView answer(ListPlanRevisions query) {
        return reads.read(query.athlete(), sql -> {
            PlanReading rows = new PlanReading(sql, query.athlete().value());
            List<RevisionRow> found = rows.revisions(query.before(), query.limit() + 1);
            if (found.size() <= query.limit()) {
                return new RevisionPageView(views(rows, found), null);
            }
            List<RevisionRow> page = found.subList(0, query.limit());
            return new RevisionPageView(views(rows, page), page.getLast().revision());
        });
    }

    private static List<PlanRevisionView> views(PlanReading rows, List<RevisionRow> revisions) {
        List<String> ids =
                revisions.stream().flatMap(RevisionRow::workouts).distinct().toList();
        Map<String, PlannedWorkout> workouts = byId(rows.workouts(ids));
        return revisions.stream().map(revision -> revision.view(workouts)).toList();
    }

    private static Map<String, PlannedWorkout> byId(List<PlannedWorkout> workouts) {
        Map<String, PlannedWorkout> byId = new LinkedHashMap<>();
        workouts.forEach(workout -> byId.put(workout.id(), workout));
        return byId;
    }
}
