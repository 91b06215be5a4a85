package org.runningcoach.domain.plan.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How far the ledger can be trusted (L8).
 *
 * @param confidence 0 to 1: 0.85 for each unconfirmed week in a row, a choice of this project
 * @param unconfirmedWeeks how many of the last weeks, in a row, had less than half of their planned time reported on
 * @param unreportedDays how many of the last days with a planned run, in a row, nobody reported on
 * @param silentDays days since the last workout that anybody reported on, or since the first one at all
 */
public record Trust(double confidence, int unconfirmedWeeks, int unreportedDays, int silentDays) {

    /** From so many workout days on the product asks. */
    public static final int ASKED_AFTER = 3;

    private static final double EACH_WEEK = 0.85;

    /** @param workouts of the past, in any order; those of the day itself and later say nothing */
    public static Trust of(List<WorkoutReport> workouts, LocalDate today) {
        List<WorkoutReport> runs = workouts.stream()
                .filter(workout -> workout.run() && workout.day().isBefore(today))
                .sorted(Comparator.comparing(WorkoutReport::day).reversed())
                .toList();
        int weeks = inARow(byWeek(runs, today).values());
        return new Trust(
                StrictMath.floor(StrictMath.pow(EACH_WEEK, weeks) * 100 + 0.5) / 100,
                weeks,
                unreported(runs),
                silent(runs, today));
    }

    /** Whether silence has lasted so long that what was planned is no longer taken as done. */
    public boolean longSilence() {
        return silentDays >= HistoryOfDays.LONG_SILENCE;
    }

    private static SortedMap<LocalDate, List<WorkoutReport>> byWeek(List<WorkoutReport> runs, LocalDate today) {
        return runs.stream()
                .filter(run -> Ledger.mondayOf(run.day()).isBefore(Ledger.mondayOf(today)))
                .collect(Collectors.groupingBy(
                        run -> Ledger.mondayOf(run.day()),
                        () -> new TreeMap<>(Comparator.<LocalDate>reverseOrder()),
                        Collectors.toList()));
    }

    private static int inARow(Collection<List<WorkoutReport>> weeks) {
        return (int) weeks.stream().takeWhile(Trust::unconfirmed).count();
    }

    private static boolean unconfirmed(List<WorkoutReport> week) {
        double planned = week.stream().mapToDouble(WorkoutReport::seconds).sum();
        double reported = week.stream()
                .filter(WorkoutReport::reported)
                .mapToDouble(WorkoutReport::seconds)
                .sum();
        return reported * 2 < planned;
    }

    private static int unreported(List<WorkoutReport> runs) {
        return (int) runs.stream()
                .takeWhile(run -> !run.reported())
                .map(WorkoutReport::day)
                .distinct()
                .count();
    }

    private static int silent(List<WorkoutReport> runs, LocalDate today) {
        if (runs.isEmpty()) {
            return 0;
        }
        LocalDate last = runs.stream()
                .filter(WorkoutReport::reported)
                .map(WorkoutReport::day)
                .findFirst()
                .orElse(runs.getLast().day());
        return (int) (today.toEpochDay() - last.toEpochDay());
    }
}
