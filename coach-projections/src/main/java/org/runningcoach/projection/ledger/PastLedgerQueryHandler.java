package org.runningcoach.projection.ledger;

import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.runningcoach.projection.past.PastReads;
import org.runningcoach.projection.past.Rehearsed;
import org.springframework.stereotype.Component;

/** Answers from what was known at an earlier instant. */
@Component
class PastLedgerQueryHandler {

    private static final Rehearsed LEDGER =
            Rehearsed.of("ledger", sql -> List.of(new LedgerProjector(new LedgerRows(sql), new CoverageRows(sql))));

    private final PastReads reads;

    PastLedgerQueryHandler(PastReads reads) {
        this.reads = reads;
    }

    @QueryHandler
    AssumptionsView answer(FindPastAssumptions query) {
        return reads.read(
                query.athlete(),
                query.at(),
                LEDGER,
                sql -> new LedgerReading(sql, query.athlete().value())
                        .assumptions(query.from(), query.to(), query.today()));
    }

    @QueryHandler
    WorkoutStatesView answer(ListPastWorkoutStates query) {
        return reads.read(
                query.athlete(),
                query.at(),
                LEDGER,
                sql -> new WorkoutStatesView(
                        new LedgerReading(sql, query.athlete().value()).states(query.from(), query.to())));
    }
}
