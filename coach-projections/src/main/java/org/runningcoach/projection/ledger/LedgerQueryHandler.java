package org.runningcoach.projection.ledger;

import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.runningcoach.projection.database.AthleteReads;
import org.springframework.stereotype.Component;

/** Answers from the tables of the ledger. */
@Component
class LedgerQueryHandler {

    private final AthleteReads reads;

    LedgerQueryHandler(AthleteReads reads) {
        this.reads = reads;
    }

    @QueryHandler
    AssumptionsView answer(FindAssumptions query) {
        return reads.read(
                query.athlete(),
                sql -> new LedgerReading(sql, query.athlete().value())
                        .assumptions(query.from(), query.to(), query.today()));
    }

    @QueryHandler
    Optional<LedgerEntryView> answer(FindLedgerEntry query) {
        return reads.read(
                query.athlete(),
                sql -> new LedgerReading(sql, query.athlete().value())
                        .entry(query.workout()).stream().findFirst());
    }

    @QueryHandler
    WorkoutStatesView answer(ListWorkoutStates query) {
        return reads.read(
                query.athlete(),
                sql -> new WorkoutStatesView(
                        new LedgerReading(sql, query.athlete().value()).states(query.from(), query.to())));
    }

    @QueryHandler
    CoveragesView answer(ListCoverages query) {
        return reads.read(
                query.athlete(),
                sql -> new CoveragesView(new LedgerReading(sql, query.athlete().value()).coverages(query.from())));
    }
}
