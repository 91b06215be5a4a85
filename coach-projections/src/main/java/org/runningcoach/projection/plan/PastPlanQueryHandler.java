package org.runningcoach.projection.plan;

import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.runningcoach.projection.past.PastReads;
import org.runningcoach.projection.past.Rehearsed;
import org.springframework.stereotype.Component;

/** Answers from what was known at an earlier instant. */
@Component
class PastPlanQueryHandler {

    private static final Rehearsed PLAN = Rehearsed.of("plan", sql -> List.of(new PlanProjector(new PlanRows(sql))));

    private final PastReads reads;

    PastPlanQueryHandler(PastReads reads) {
        this.reads = reads;
    }

    @QueryHandler
    Optional<TwoMonthPlanView> answer(FindPastTwoMonthPlan query) {
        return reads.read(
                query.athlete(),
                query.at(),
                PLAN,
                sql -> new PlanReading(sql, query.athlete().value()).twoMonths(query.at()));
    }
}
