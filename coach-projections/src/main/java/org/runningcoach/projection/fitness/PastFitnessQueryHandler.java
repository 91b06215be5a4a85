package org.runningcoach.projection.fitness;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.queryhandling.QueryHandler;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.database.BulkRows;
import org.runningcoach.projection.past.PastReads;
import org.runningcoach.projection.past.Rehearsed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers from what was known at an earlier instant. */
@Component
class PastFitnessQueryHandler {

    private static final Rehearsed FITNESS = Rehearsed.of("fitness", PastFitnessQueryHandler::projectors);

    private final PastReads reads;

    PastFitnessQueryHandler(PastReads reads) {
        this.reads = reads;
    }

    @QueryHandler
    Optional<FitnessView> answer(FindPastFitness query) {
        return read(query.athlete(), query.at(), fitness -> fitness.today(query.at()));
    }

    @QueryHandler
    Optional<TrendsView> answer(FindPastFitnessTrends query) {
        return read(query.athlete(), query.at(), fitness -> fitness.trends(query.at(), query.from(), query.to()));
    }

    @QueryHandler
    SnapshotPageView answer(ListPastFitnessSnapshots query) {
        return read(query.athlete(), query.at(), fitness -> fitness.snapshots(query.before(), query.limit()));
    }

    @QueryHandler
    TrainingFactsView answer(FindPastTrainingFacts query) {
        return read(query.athlete(), query.at(), fitness -> fitness.trainingFacts(query.today(), query.days()));
    }

    private <T> T read(AthleteId athlete, Instant at, Function<FitnessReading, T> query) {
        return reads.read(
                athlete, at, FITNESS, sql -> query.apply(new FitnessReading(new FitnessRows(sql, athlete.value()))));
    }

    private static List<Object> projectors(JdbcClient sql) {
        var bulk = BulkRows.inserting(sql);
        var facts = new FactRows(sql, bulk);
        var reckoning = new ReckonedWhenAsked(sql, facts, bulk);
        var formChanges = new NoFormNoted(sql);
        return List.of(
                new AthleteProjector(sql, facts, new AbsenceRows(sql), reckoning),
                new LogProjector(facts, reckoning, formChanges),
                new PlanProjector(facts, reckoning, formChanges));
    }

    /** Stores no days: what asks reckons them from the first one on, as from any checkpoint, and once instead of after every fact. */
    private static final class ReckonedWhenAsked extends Reckoning {
        ReckonedWhenAsked(JdbcClient sql, FactRows facts, BulkRows bulk) {
            super(sql, facts, bulk);
        }

        @Override
        void bringUpToDate(UUID athlete) {
            // there is no stored day that could be out of date
        }
    }

    /** How an import moved the form is part of its receipt, which nobody asks for here. */
    private static final class NoFormNoted extends FormChanges {

        NoFormNoted(JdbcClient sql) {
            super(sql);
        }

        @Override
        void before(UUID athlete, UUID importId, Instant at) {
            // no receipt
        }

        @Override
        void after(UUID athlete, UUID importId) {
            // no receipt
        }

        @Override
        void forget(UUID athlete, UUID importId) {
            // no receipt
        }
    }
}
