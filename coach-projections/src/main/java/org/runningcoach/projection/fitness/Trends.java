package org.runningcoach.projection.fitness;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.fitness.efficiency.EasyPaceTrend;
import org.runningcoach.domain.fitness.efficiency.EasyRun;
import org.runningcoach.domain.fitness.readiness.Readiness;
import org.runningcoach.domain.fitness.snapshot.VdotTrend;
import org.runningcoach.domain.fitness.vdot.Vdot;
import org.runningcoach.domain.fitness.volume.DailyTotal;
import org.runningcoach.domain.fitness.volume.VolumeTrend;
import org.runningcoach.domain.fitness.volume.WeeklyVolume;
import org.runningcoach.domain.plan.model.DayRecord;
import org.runningcoach.domain.plan.model.DayState;
import org.runningcoach.domain.plan.model.RaceResult;
import org.runningcoach.domain.plan.progress.ProgressDay;

/** Puts the view of a stretch of days together. */
final class Trends {

    private Trends() {}

    /** @param days from well before the first day shown, so that four weeks can be compared with the four before */
    static TrendsView of(
            List<ProgressDay> days, List<EasyRun> easyRuns, Readiness readiness, LocalDate from, LocalDate to) {
        List<ProgressDay> shown =
                days.stream().filter(day -> !day.date().isBefore(from)).toList();
        var volume = VolumeTrend.of(WeeklyVolume.byWeek(totals(days)), to).percent();
        return new TrendsView(
                from,
                to,
                shown.stream().map(day -> day(day, readiness)).toList(),
                WeeklyVolume.byWeek(totals(shown)).stream()
                        .map(week -> week(week, shown))
                        .toList(),
                volume.isPresent() ? (Double) Rounded.tenth(volume.getAsDouble()) : null,
                EasyPaceTrend.of(easyRuns, to)
                        .map(EasyPaceTrend::secondsGained)
                        .map(Rounded::tenth)
                        .orElse(null),
                indexChange(days, to));
    }

    /** Running of each day, races included. */
    static List<DailyTotal> totals(List<ProgressDay> days) {
        return days.stream()
                .map(day ->
                        new DailyTotal(day.date(), runs(day), metres(day.record()), seconds(day.record()), day.load()))
                .toList();
    }

    private static int runs(ProgressDay day) {
        return day.record().state() == DayState.ASSUMED ? 1 : day.runs();
    }

    private static double metres(DayRecord record) {
        RaceResult race = record.race();
        return record.metres() + (race == null ? 0 : race.metres());
    }

    private static double seconds(DayRecord record) {
        RaceResult race = record.race();
        return record.seconds() + (race == null ? 0 : race.seconds());
    }

    private static TrendsView.Day day(ProgressDay day, Readiness readiness) {
        return new TrendsView.Day(
                day.date(),
                day.record().state(),
                Rounded.whole(metres(day.record())),
                Rounded.whole(seconds(day.record())),
                Rounded.tenth(day.stress()),
                Rounded.tenth(day.form().fitness()),
                Rounded.tenth(day.form().fatigue()),
                Rounded.tenth(day.form().form()),
                day.index() == null ? null : Rounded.tenth(day.index().vdot().value()),
                readiness.on(day.date()));
    }

    private static TrendsView.Week week(WeeklyVolume week, List<ProgressDay> days) {
        double assumed = days.stream()
                .filter(day -> day.record().state() == DayState.ASSUMED)
                .filter(day -> WeeklyVolume.mondayOf(day.date()).equals(week.monday()))
                .mapToDouble(day -> seconds(day.record()))
                .sum();
        return new TrendsView.Week(
                week.monday(),
                week.runs(),
                Rounded.whole(week.metres()),
                Rounded.whole(week.seconds()),
                Rounded.whole(week.load()),
                Rounded.whole(assumed));
    }

    private static @Nullable Double indexChange(List<ProgressDay> days, LocalDate to) {
        SortedMap<LocalDate, Vdot> held = new TreeMap<>();
        for (ProgressDay day : days) {
            if (day.index() != null) {
                held.put(day.date(), day.index().vdot());
            }
        }
        return VdotTrend.of(held, to).map(VdotTrend::change).map(Rounded::tenth).orElse(null);
    }
}
