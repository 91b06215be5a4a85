package org.runningcoach.projection.goal;

import org.axonframework.queryhandling.QueryHandler;
import org.runningcoach.projection.database.AthleteReads;
import org.springframework.stereotype.Component;

/** Answers from the table of goals. */
@Component
class GoalQueryHandler {

    private final AthleteReads reads;

    GoalQueryHandler(AthleteReads reads) {
        this.reads = reads;
    }

    @QueryHandler
    GoalHistoryView answer(ListGoals query) {
        return new GoalHistoryView(reads.read(query.athlete(), rows -> GoalRows.list(rows, query.athlete())));
    }
}
