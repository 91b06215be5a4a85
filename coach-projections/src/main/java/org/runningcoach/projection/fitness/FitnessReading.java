package org.runningcoach.projection.fitness;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.HealthCondition;
import org.runningcoach.domain.athlete.model.HealthReport;
import org.runningcoach.domain.fitness.evidence.VdotEstimate;
import org.runningcoach.domain.fitness.readiness.Feeling;
import org.runningcoach.domain.fitness.readiness.FeltNiggle;
import org.runningcoach.domain.fitness.readiness.Readiness;
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

/** What one athlete's rows come to, whether they hold all that is known or only what was known at an earlier instant. */
record FitnessReading(FitnessRows rows) {

    /** Enough for eight complete weeks and the one under way. */
    static final int RECENT_DAYS = 70;

    private static final int HALF_A_YEAR = 182;
    /** The fortnight for which feedback is known, and the week before which the trend looks at. */
    private static final int DAYS_OF_FEELING = 21;

    private static final Progress NOTHING = new Progress(List.of(), List.of(), null);

    Optional<FitnessView> today(Instant at) {
        return rows.profile().map(profile -> {
            LocalDate today = profile.profile().dateAt(at);
            return Today.of(
                    profile.profile(),
                    ProgressReading.between(rows, profile, today.minusDays(RECENT_DAYS), today)
                            .days(),
                    rows.lastRun(today).orElse(null),
                    feelings(today),
                    today);
        });
    }

    /**
     * @param first half a year before the last when absent
     * @param last today when absent or later
     */
    Optional<TrendsView> trends(Instant at, @Nullable LocalDate first, @Nullable LocalDate last) {
        return rows.profile().map(profile -> {
            LocalDate today = profile.profile().dateAt(at);
            LocalDate to = last == null || last.isAfter(today) ? today : last;
            LocalDate from = first == null ? to.minusDays(HALF_A_YEAR) : first;
            LocalDate earliest = from.isBefore(to.minusDays(RECENT_DAYS)) ? from : to.minusDays(RECENT_DAYS);
            List<ProgressDay> days = ProgressReading.between(rows, profile, earliest, today).days().stream()
                    .filter(day -> !day.date().isAfter(to))
                    .toList();
            Readiness readiness = Readiness.of(feelings().between(from, to));
            return Trends.of(days, rows.easyRuns(profile.profile(), to), readiness, from, to);
        });
    }

    SnapshotPageView snapshots(@Nullable YearMonth before, int limit) {
        List<FitnessSnapshot> found = rows.snapshots(before, limit + 1);
        if (found.size() <= limit) {
            return new SnapshotPageView(found, null);
        }
        List<FitnessSnapshot> page = found.subList(0, limit);
        return new SnapshotPageView(page, page.getLast().month());
    }

    TrainingFactsView trainingFacts(LocalDate today, int days) {
        LocalDate first = today.minusDays(days);
        Progress progress = rows.profile()
                .map(profile -> ProgressReading.between(rows, profile, first, today))
                .orElse(NOTHING);
        List<Feeling> feelings = feelings(today);
        return new TrainingFactsView(
                fitness(progress, Readiness.of(feelings), today),
                history(progress.days(), today, rows.weekKinds(first)),
                niggle(feelings, today));
    }

    private FeelingReading feelings() {
        return new FeelingReading(rows.sql(), rows.athlete());
    }

    /** All that bears on how ready the athlete is on a day, and was a week before. */
    private List<Feeling> feelings(LocalDate today) {
        return feelings().between(today.minusDays(DAYS_OF_FEELING), today);
    }

    private static @Nullable HealthReport niggle(List<Feeling> feelings, LocalDate today) {
        FeltNiggle niggle = FeltNiggle.on(today, feelings);
        return niggle == null ? null : new HealthReport(HealthCondition.NIGGLE, niggle.since(), niggle.until());
    }

    /** In a break the index is already the one to return with: a plan is drawn for the days after it. */
    private static KnownFitness fitness(Progress progress, Readiness felt, LocalDate today) {
        Double readiness = felt.on(today);
        Double before = felt.on(today.minusWeeks(1));
        VdotEstimate held =
                progress.days().isEmpty() ? null : progress.days().getLast().index();
        if (held == null) {
            return new KnownFitness(null, null, readiness, before);
        }
        TimeOff pause = progress.openBreak();
        Vdot index = pause == null ? held.vdot() : pause.after(held.vdot());
        return new KnownFitness(index.value(), held.observedOn(), readiness, before);
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
