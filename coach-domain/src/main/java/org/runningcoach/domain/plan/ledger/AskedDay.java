package org.runningcoach.domain.plan.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.RacePriority;
import org.runningcoach.domain.plan.model.Completion;
import org.runningcoach.domain.plan.model.HardSession;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.PlannedLoad;
import org.runningcoach.domain.plan.model.RaceResult;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.QualityDistance;
import org.runningcoach.domain.plan.weeks.QualityTime;

/**
 * What the plan in force asked for on a day that had a workout; races count only in {@code race}.
 *
 * @param metres running volume
 * @param seconds running time
 * @param longestRunSeconds the longest single run
 * @param load in arbitrary units
 * @param hard whether it held a hard session
 * @param qualityMetres distance at threshold, interval, hard, repetition and hill effort
 * @param marathonMetres distance at marathon pace
 * @param qualitySeconds time at steady-state, tempo and running-interval effort
 * @param climb metres of ascent to look for
 * @param runs whether there was anything to run
 * @param race the race of the day, in the time it was expected to take
 * @param word what the athlete says of what there was to run, or of the rest of it on a day without running
 */
public record AskedDay(
        LocalDate date,
        double metres,
        double seconds,
        double longestRunSeconds,
        double load,
        boolean hard,
        double qualityMetres,
        double marathonMetres,
        double qualitySeconds,
        double climb,
        boolean runs,
        @Nullable RaceResult race,
        @Nullable Completion word) {

    /** A day without time at Koop's efforts and without climb. */
    public AskedDay(
            LocalDate date,
            double metres,
            double seconds,
            double longestRunSeconds,
            double load,
            boolean hard,
            double qualityMetres,
            double marathonMetres,
            boolean runs,
            @Nullable RaceResult race,
            @Nullable Completion word) {
        this(
                date,
                metres,
                seconds,
                longestRunSeconds,
                load,
                hard,
                qualityMetres,
                marathonMetres,
                0,
                0,
                runs,
                race,
                word);
    }

    /** The day of one workout. */
    public static AskedDay of(Workout workout) {
        if (workout.isRace()) {
            var result = new RaceResult(raceMetres(workout), raceSeconds(workout), RacePriority.A);
            return new AskedDay(workout.date(), 0, 0, 0, 0, true, 0, 0, 0, 0, true, result, null);
        }
        return new AskedDay(
                workout.date(),
                workout.volumeMetres(),
                workout.volumeSeconds(),
                workout.isRun() ? workout.seconds() : 0,
                PlannedLoad.of(workout),
                HardSession.is(workout),
                QualityDistance.of(workout),
                workout.metresAt(Intensity.MARATHON),
                QualityTime.of(workout),
                workout.climb(),
                workout.isRun(),
                null,
                null);
    }

    /** A day of several workouts; the list holds at least one. What the athlete missed counts only where they missed everything. */
    public static AskedDay of(List<AskedDay> workouts) {
        List<AskedDay> left = workouts.stream()
                .filter(workout -> workout.word != Completion.MISSED)
                .toList();
        return (left.isEmpty() ? workouts : left).stream().reduce(AskedDay::and).orElseThrow();
    }

    /** Whether the athlete says that it was run. */
    boolean runByWord() {
        return runs && word == Completion.DONE;
    }

    private AskedDay and(AskedDay other) {
        return new AskedDay(
                date,
                metres + other.metres,
                seconds + other.seconds,
                StrictMath.max(longestRunSeconds, other.longestRunSeconds),
                load + other.load,
                hard || other.hard,
                qualityMetres + other.qualityMetres,
                marathonMetres + other.marathonMetres,
                qualitySeconds + other.qualitySeconds,
                climb + other.climb,
                runs || other.runs,
                race == null ? other.race : race,
                wordOf(other));
    }

    /** Of the runs when only one of the two is to be run. */
    private @Nullable Completion wordOf(AskedDay other) {
        if (runs != other.runs) {
            return runs ? word : other.word;
        }
        return word == null ? other.word : word;
    }

    private static int raceMetres(Workout workout) {
        return workout.segments()
                .filter(s -> s.intensity().isRace())
                .mapToInt(s -> s.metres())
                .sum();
    }

    private static int raceSeconds(Workout workout) {
        return workout.segments()
                .filter(s -> s.intensity().isRace())
                .mapToInt(s -> s.seconds())
                .sum();
    }
}
