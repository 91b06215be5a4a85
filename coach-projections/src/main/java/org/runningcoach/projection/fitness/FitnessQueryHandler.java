package org.runningcoach.projection.fitness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.queryhandling.QueryHandler;
import org.runningcoach.domain.fitness.evidence.VdotEstimate;
import org.runningcoach.domain.fitness.snapshot.FitnessSnapshot;
import org.runningcoach.domain.fitness.timeoff.TimeOff;
import org.runningcoach.domain.fitness.vdot.Vdot;
import org.runningcoach.domain.plan.model.DayRecord;
import org.runningcoach.domain.plan.model.DayState;
import org.runningcoach.domain.plan.model.KnownFitness;
import org.runningcoach.domain.plan.model.TrainingHistory;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.progress.Progress;
import org.runningcoach.domain.plan.progress.ProgressDay;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.database.AthleteReads;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers from the reckoned days. */
@Component
class FitnessQueryHandler {

    private static final Progress NOTHING = new Progress(List.of(), List.of(), null);

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
        LocalDate first = query.today().minusDays(query.days());
        return reads.read(query.athlete(), sql -> {
            FitnessRows rows = new FitnessRows(sql, query.athlete().value());
            Progress progress = rows.profile()
                    .map(profile -> ProgressReading.between(rows, profile, first, query.today()))
                    .orElse(NOTHING);
            return new TrainingFactsView(
                    fitness(progress), history(progress.days(), query.today(), rows.weekKinds(first)));
        });
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
                                    .days()));
        });
    }

    /** In a break the index is already the one to return with: a plan is drawn for the days after it. */
    private static KnownFitness fitness(Progress progress) {
        VdotEstimate held =
                progress.days().isEmpty() ? null : progress.days().getLast().index();
        if (held == null) {
            return KnownFitness.none();
        }
        TimeOff pause = progress.openBreak();
        Vdot index = pause == null ? held.vdot() : pause.after(held.vdot());
        return new KnownFitness(index.value(), held.observedOn(), null);
    }

    /** Days before today, and today once something was done on it. */
    private static TrainingHistory history(
            List<ProgressDay> days, LocalDate today, SortedMap<LocalDate, WeekKind> kinds) {
        List<DayRecord> records = days.stream()
                .map(ProgressDay::record)
                .filter(day -> day.date().isBefore(today) || isUnderWay(day))
                .toList();
        return new TrainingHistory(records, new TreeMap<>(kinds.headMap(today)));
    }

    private static boolean isUnderWay(DayRecord today) {
        return today.state() == DayState.RAN || today.crossTrainingSeconds() > 0;
    }
}
