package org.runningcoach.projection.fitness;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.fitness.form.Monotony;
import org.runningcoach.domain.fitness.readiness.Readiness;
import org.runningcoach.domain.fitness.snapshot.FitnessSnapshot;
import org.runningcoach.domain.fitness.volume.Consistency;
import org.runningcoach.domain.plan.model.DayRecord;
import org.runningcoach.domain.plan.model.DayState;
import org.runningcoach.domain.plan.progress.ProgressDay;

/** Puts the snapshot of a month together from the days up to its end. */
final class MonthEnd {

    private static final int FOUR_WEEKS = 28;
    private static final int LONGEST_RUN_DAYS = 30;
    private static final int WEEK = 7;

    private MonthEnd() {}

    static Optional<FitnessSnapshot> of(YearMonth month, List<ProgressDay> days, Readiness readiness) {
        return days.isEmpty() ? Optional.empty() : Optional.of(snapshot(month, days, readiness));
    }

    private static FitnessSnapshot snapshot(YearMonth month, List<ProgressDay> days, Readiness readiness) {
        ProgressDay last = days.getLast();
        Optional<DayRecord> longest = last(days, LONGEST_RUN_DAYS).stream()
                .map(ProgressDay::record)
                .max(Comparator.comparingDouble(DayRecord::longestRunSeconds));
        return new FitnessSnapshot(
                month,
                last.date(),
                last.index(),
                last.form(),
                sum(last(days, FOUR_WEEKS), DayRecord::metres) / 4,
                last(days, FOUR_WEEKS).stream().mapToDouble(ProgressDay::load).sum() / 4,
                longest.map(DayRecord::metres).orElse(0.0),
                longest.map(DayRecord::longestRunSeconds).orElse(0.0),
                monotony(days),
                completion(month, days),
                readiness.meanBetween(month.atDay(1), month.atEndOfMonth()),
                assumedShare(month, days));
    }

    private static @Nullable Double monotony(List<ProgressDay> days) {
        List<Double> week = last(days, WEEK).stream().map(ProgressDay::load).toList();
        return week.size() < WEEK ? null : orNull(Monotony.of(week));
    }

    /** Minutes done or assumed over minutes planned. */
    private static @Nullable Double completion(YearMonth month, List<ProgressDay> days) {
        List<ProgressDay> planned = in(month, days);
        double asked = sum(planned, DayRecord::plannedSeconds);
        double done = planned.stream()
                .filter(day -> day.record().plannedSeconds() > 0)
                .mapToDouble(day -> day.record().seconds())
                .sum();
        return orNull(Consistency.completion(done / 60, asked / 60));
    }

    private static double assumedShare(YearMonth month, List<ProgressDay> days) {
        double planned = sum(in(month, days), DayRecord::plannedSeconds);
        double assumed = in(month, days).stream()
                .filter(day -> day.record().state() == DayState.ASSUMED)
                .mapToDouble(day -> day.record().plannedSeconds())
                .sum();
        return planned == 0 ? 0 : assumed / planned;
    }

    private static List<ProgressDay> in(YearMonth month, List<ProgressDay> days) {
        return days.stream()
                .filter(day -> YearMonth.from(day.date()).equals(month))
                .toList();
    }

    private static List<ProgressDay> last(List<ProgressDay> days, int count) {
        LocalDate end = days.getLast().date();
        return days.stream()
                .filter(day -> day.date().isAfter(end.minusDays(count)))
                .toList();
    }

    private static double sum(List<ProgressDay> days, ToDoubleFunction<DayRecord> amount) {
        return days.stream().map(ProgressDay::record).mapToDouble(amount).sum();
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? (Double) value.getAsDouble() : null;
    }
}
