package org.runningcoach.domain.plan.weeks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.RacePriority;
import org.runningcoach.domain.plan.model.DayRecord;
import org.runningcoach.domain.plan.model.DayState;
import org.runningcoach.domain.plan.model.HardSession;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlannedLoad;
import org.runningcoach.domain.plan.model.SprintWork;
import org.runningcoach.domain.plan.model.Workout;

/**
 * What one day adds to its week, past or planned alike.
 *
 * @param metres running volume, race distance left out
 * @param seconds running time, races and standing rests left out
 * @param longestRunSeconds the longest single run from start to end, races left out
 * @param load arbitrary units, races left out
 * @param hard whether the day holds a hard session or a race
 * @param runs running sessions, a race not among them; for the past 1 when there was any run
 * @param rest whether the day holds no session of any kind
 * @param qualityMetres distance at T, I, H, R and hills
 * @param marathonMetres distance at M
 * @param qualitySeconds time at SSR, TR and RI
 * @param climb metres of ascent to look for
 * @param idle past days without a run although one was due, or blacked out, or ill: what makes a gap a break
 * @param raceMetres distance of the race on this day, absent without one
 * @param racePriority how much that race mattered
 * @param sprint sprint work, races left out
 */
public record DayTotals(
        LocalDate date,
        double metres,
        double seconds,
        double longestRunSeconds,
        double load,
        boolean hard,
        int runs,
        boolean rest,
        double qualityMetres,
        double marathonMetres,
        double qualitySeconds,
        double climb,
        boolean idle,
        @Nullable Double raceMetres,
        @Nullable RacePriority racePriority,
        SprintWork sprint) {

    static DayTotals rest(LocalDate date) {
        return new DayTotals(date, 0, 0, 0, 0, false, 0, true, 0, 0, 0, 0, false, null, null, SprintWork.NONE);
    }

    /** A day before any record, by the athlete's own word: volume without a single known run. */
    static DayTotals told(LocalDate date, double metres, double seconds, double load) {
        return new DayTotals(
                date, metres, seconds, 0, load, false, 0, true, 0, 0, 0, 0, false, null, null, SprintWork.NONE);
    }

    static DayTotals of(DayRecord day) {
        boolean race = day.race() != null;
        boolean ran = day.seconds() > 0 || day.metres() > 0;
        boolean hard = day.hard() || race || day.longestRunSeconds() >= HardSession.HARD_BY_LENGTH_SECONDS;
        return new DayTotals(
                day.date(),
                day.metres(),
                day.seconds(),
                day.longestRunSeconds(),
                day.load(),
                hard,
                ran ? 1 : 0,
                !ran && !race && day.state() != DayState.ASSUMED,
                day.qualityMetres(),
                day.marathonMetres(),
                day.qualitySeconds(),
                day.climb(),
                day.state() == DayState.MISSED || day.state() == DayState.BLACKOUT || day.state() == DayState.ILL,
                day.race() == null ? null : day.race().metres(),
                day.race() == null ? null : day.race().priority(),
                day.sprint() == null ? SprintWork.NONE : day.sprint());
    }

    /** A planned day; the race on it, if any, is known to the calendar of races only. */
    public static DayTotals of(PlanDay day, boolean idle, @Nullable RacePriority racePriority) {
        double metres = 0;
        double seconds = 0;
        double longest = 0;
        double load = 0;
        int runs = 0;
        double quality = 0;
        double marathon = 0;
        double qualitySeconds = 0;
        double climb = 0;
        Double race = null;
        SprintWork sprint = SprintWork.NONE;
        for (Workout workout : day.workouts()) {
            if (workout.isRun()) {
                metres += workout.volumeMetres();
                seconds += workout.volumeSeconds();
                if (workout.type().sessionRate() == 0) {
                    quality += QualityDistance.of(workout);
                    marathon += workout.metresAt(Intensity.MARATHON);
                    qualitySeconds += QualityTime.of(workout);
                    climb += workout.climb();
                }
            }
            if (workout.isRace()) {
                race = (double) raceMetres(workout);
            } else {
                sprint = sprint.plus(SprintWork.of(workout));
                load += PlannedLoad.of(workout);
                if (workout.isRun()) {
                    runs++;
                    longest = Math.max(longest, workout.seconds());
                }
            }
        }
        return new DayTotals(
                day.date(),
                metres,
                seconds,
                longest,
                load,
                day.isHard(),
                runs,
                day.isRest(),
                quality,
                marathon,
                qualitySeconds,
                climb,
                idle,
                race,
                race == null ? null : racePriority,
                sprint);
    }

    private static int raceMetres(Workout workout) {
        return workout.segments()
                .filter(segment -> segment.intensity().isRace())
                .mapToInt(segment -> segment.metres())
                .sum();
    }

    public boolean isRace() {
        return raceMetres != null;
    }

    /** Whether the athlete runs on this day, a race included. */
    public boolean isRunningDay() {
        return runs > 0 || isRace();
    }
}
