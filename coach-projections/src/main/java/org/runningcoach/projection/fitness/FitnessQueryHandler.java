package org.runningcoach.projection.fitness;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.runningcoach.domain.fitness.readiness.Readiness;
import org.runningcoach.domain.fitness.snapshot.FitnessSnapshot;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.database.AthleteReads;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers from the reckoned days. */
@Component
class FitnessQueryHandler {

    private final AthleteReads reads;

    FitnessQueryHandler(AthleteReads reads) {
        this.reads = reads;
    }

    @QueryHandler
    Optional<FitnessView> answer(FindFitness query) {
        return reads.read(query.athlete(), sql -> reading(sql, query.athlete()).today(query.at()));
    }

    @QueryHandler
    Optional<TrendsView> answer(FindFitnessTrends query) {
        return reads.read(
                query.athlete(), sql -> reading(sql, query.athlete()).trends(query.at(), query.from(), query.to()));
    }

    @QueryHandler
    SnapshotPageView answer(ListFitnessSnapshots query) {
        return reads.read(
                query.athlete(), sql -> reading(sql, query.athlete()).snapshots(query.before(), query.limit()));
    }

    private static FitnessReading reading(JdbcClient sql, AthleteId athlete) {
        return new FitnessReading(new FitnessRows(sql, athlete.value()));
    }

    @QueryHandler
    TrainingFactsView answer(FindTrainingFacts query) {
        return reads.read(
                query.athlete(), sql -> reading(sql, query.athlete()).trainingFacts(query.today(), query.days()));
    }

    @QueryHandler
    Optional<FitnessSnapshot> answer(FindMonthEnd query) {
        return reads.read(query.athlete(), sql -> {
            FitnessRows rows = new FitnessRows(sql, query.athlete().value());
            LocalDate last = query.month().atEndOfMonth();
            return rows.profile()
                    .flatMap(profile -> MonthEnd.of(
                            query.month(),
                            ProgressReading.past(rows, profile, last.minusDays(FitnessReading.RECENT_DAYS), last)
                                    .days(),
                            Readiness.of(new FeelingReading(sql, query.athlete().value())
                                    .between(query.month().atDay(1), last))));
        });
    }
}
