package org.runningcoach.projection.fitness;

import java.time.LocalDate;
import java.time.YearMonth;
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
import org.runningcoach.projection.database.AthleteReads;
import org.springframework.stereotype.Component;

/** Answers from the reckoned days. */
@Component
class FitnessQueryHandler {

    /** Enough for eight complete weeks and the one under way. */
    private static final int RECENT_DAYS = 70;

    private static final int HALF_A_YEAR = 182;

    private static final Progress NOTHING = new Progress(List.of(), List.of(), null);

    private final AthleteReads reads;

    FitnessQueryHandler(AthleteReads reads) {
        this.reads = reads;
    }

    @QueryHandler
    Optional<FitnessView> answer(FindFitness query) {
        return reads.read(query.athlete(), sql -> {
            FitnessRows rows = new FitnessRows(sql, query.athlete().value());
            return rows.profile().map(profile -> {
                LocalDate today = profile.profile().dateAt(query.at());
                return Today.of(
                        profile.profile(),
                        ProgressReading.between(rows, profile, today.minusDays(RECENT_DAYS), today)
                                .days(),
                        rows.lastRun(today).orElse(null),
                        today);
            });
        });
    }

    @QueryHandler
    Optional<TrendsView> answer(FindFitnessTrends query) {
        return reads.read(query.athlete(), sql -> {
            FitnessRows rows = new FitnessRows(sql, query.athlete().value());
            return rows.profile().map(profile -> {
                LocalDate today = profile.profile().dateAt(query.at());
                LocalDate asked = query.to();
                LocalDate to = asked == null || asked.isAfter(today) ? today : asked;
                LocalDate from = query.from() == null ? to.minusDays(HALF_A_YEAR) : query.from();
                LocalDate earliest = from.isBefore(to.minusDays(RECENT_DAYS)) ? from : to.minusDays(RECENT_DAYS);
                List<ProgressDay> days = ProgressReading.between(rows, profile, earliest, today).days().stream()
                        .filter(day -> !day.date().isAfter(to))
                        .toList();
                return Trends.of(days, rows.easyRuns(profile.profile(), to), from, to);
            });
        });
    }

    @QueryHandler
    SnapshotPageView answer(ListFitnessSnapshots query) {
        YearMonth before = query.before();
        List<FitnessSnapshot> found = reads.read(
                query.athlete(),
                sql -> sql.sql("""
                        select snapshot from fitness_snapshot
                        where athlete_id = :athlete and (:before::date is null or month < :before::date)
                        order by month desc limit :limit
                        """)
                        .param("athlete", query.athlete().value())
                        .param("before", before == null ? null : before.atDay(1))
                        .param("limit", query.limit() + 1)
                        .query((row, number) -> RowJson.read(row.getString(1), FitnessSnapshot.class))
                        .list());
        if (found.size() <= query.limit()) {
            return new SnapshotPageView(found, null);
        }
        List<FitnessSnapshot> page = found.subList(0, query.limit());
        return new SnapshotPageView(page, page.getLast().month());
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
                            ProgressReading.past(rows, profile, last.minusDays(RECENT_DAYS), last)
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
