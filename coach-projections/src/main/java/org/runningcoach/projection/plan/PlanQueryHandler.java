package org.runningcoach.projection.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.runningcoach.domain.plan.model.PlanInForce;
import org.runningcoach.domain.plan.model.PlannedWorkout;
import org.runningcoach.projection.database.AthleteReads;
import org.springframework.stereotype.Component;

/** Answers from the tables of plans, each in two statements at most. */
@Component
class PlanQueryHandler {

    private final AthleteReads reads;

    PlanQueryHandler(AthleteReads reads) {
        this.reads = reads;
    }

    @QueryHandler
    Optional<TwoMonthPlanView> answer(FindTwoMonthPlan query) {
        return reads.read(query.athlete(), sql -> {
            PlanReading rows = new PlanReading(sql, query.athlete().value());
            return rows.head().map(head -> {
                LocalDate today = LocalDate.ofInstant(query.at(), head.inputs().zone());
                return head.twoMonths(today, rows.workoutsFrom(today));
            });
        });
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
            return views(rows, rows.revisions(query.revision() + 1, 1)).stream()
                    .filter(view -> view.revision() == query.revision())
                    .findFirst();
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
        Map<String, PlannedWorkout> workouts =
                rows.workouts(ids).stream().collect(Collectors.toMap(PlannedWorkout::id, Function.identity()));
        return revisions.stream().map(revision -> revision.view(workouts)).toList();
    }
}
