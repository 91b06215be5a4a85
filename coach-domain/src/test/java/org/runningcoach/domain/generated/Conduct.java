package org.runningcoach.domain.generated;

import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.HealthCondition;
import org.runningcoach.domain.athlete.model.RacePriority;
import org.runningcoach.domain.plan.model.DayRecord;
import org.runningcoach.domain.plan.model.DayState;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.PlannedLoad;
import org.runningcoach.domain.plan.model.RaceResult;
import org.runningcoach.domain.plan.model.SprintWork;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.QualityDistance;
import org.runningcoach.domain.plan.weeks.QualityTime;

/**
 * What an athlete makes of planned days.
 *
 * @param missed the share of sessions left out
 * @param reported the share of the others that data confirm; the rest is assumed
 * @param least the least share of a confirmed session that is done
 * @param most the most
 * @param extra the share of rest days on which the athlete runs nevertheless
 */
record Conduct(double missed, double reported, double least, double most, double extra) {

    private static final Conduct FAITHFUL = new Conduct(0.02, 1, 1, 1, 0);
    private static final Conduct SILENT = new Conduct(0, 0, 1, 1, 0);
    private static final Conduct CARELESS = new Conduct(0.4, 0.8, 0.5, 1.1, 0.05);
    private static final Conduct EAGER = new Conduct(0.02, 1, 1.0, 1.6, 0.15);
    private static final Conduct HALF_HEARTED = new Conduct(0.15, 0.5, 0.6, 1, 0.02);

    static Conduct any(Dice dice) {
        return dice.pick(FAITHFUL, FAITHFUL, SILENT, CARELESS, EAGER, HALF_HEARTED);
    }

    /** A week done to the letter, all of it confirmed. */
    static Conduct asPlanned() {
        return new Conduct(0, 1, 1, 1, 0);
    }

    DayRecord live(PlanDay day, PlanRequest request, Dice dice) {
        if (request.availability().isBlackedOut(day.date())) {
            return Habit.idle(day.date(), DayState.BLACKOUT);
        }
        boolean laidUp = request.health().stream()
                .anyMatch(report -> report.condition() == HealthCondition.ILL
                        || report.condition() == HealthCondition.INJURED
                        || report.condition() == HealthCondition.TRAINING_STOPPED);
        if (laidUp && day.isRest()) {
            return Habit.idle(day.date(), DayState.ILL);
        }
        boolean runs = day.workouts().stream().anyMatch(Workout::isRun);
        if (!runs) {
            boolean unplanned = dice.chance(extra);
            return unplanned ? spontaneous(day, dice) : done(day, 0, day.isRest() ? DayState.RESTED : DayState.ASSUMED);
        }
        if (dice.chance(missed)) {
            return done(day, 0, DayState.MISSED);
        }
        return dice.chance(reported)
                ? done(day, dice.between(least, most), DayState.RAN)
                : done(day, 1, DayState.ASSUMED);
    }

    private static DayRecord spontaneous(PlanDay day, Dice dice) {
        double seconds = dice.between(900, 5_400);
        return new DayRecord(
                day.date(),
                DayState.RAN,
                seconds * 2.8,
                seconds,
                seconds,
                seconds / 20,
                dice.chance(0.2),
                0,
                0,
                0,
                0,
                null);
    }

    private static DayRecord done(PlanDay day, double share, DayState state) {
        double metres = 0;
        double seconds = 0;
        double longest = 0;
        double load = 0;
        double quality = 0;
        double marathon = 0;
        double qualitySeconds = 0;
        double climb = 0;
        double planned = 0;
        RaceResult race = null;
        for (Workout workout : day.workouts()) {
            double part = workout.isRun() ? share : 1;
            if (workout.isRun()) {
                metres += workout.volumeMetres();
                seconds += workout.volumeSeconds();
                quality += QualityDistance.of(workout);
                marathon += workout.metresAt(Intensity.MARATHON);
                qualitySeconds += QualityTime.of(workout);
                climb += workout.climb();
                longest = workout.isRace() ? longest : Math.max(longest, workout.seconds());
            }
            planned += workout.isRun() ? workout.volumeSeconds() : 0;
            load += workout.isRace() ? 0 : part * PlannedLoad.of(workout);
            race = workout.isRace() && share > 0 ? result(workout) : race;
        }
        boolean hard = share > 0 && day.isHard();
        SprintWork sprints = day.workouts().stream()
                .filter(workout -> !workout.isRace())
                .map(SprintWork::of)
                .reduce(SprintWork.NONE, SprintWork::plus);
        return new DayRecord(
                day.date(),
                state,
                share * metres,
                share * seconds,
                share * longest,
                load,
                hard,
                share * quality,
                share * marathon,
                share * qualitySeconds,
                share * climb,
                planned,
                0,
                race,
                share > 0 ? SprintWork.orAbsent(sprints) : null);
    }

    private static @Nullable RaceResult result(Workout workout) {
        int metres = 0;
        int seconds = 0;
        for (var segment : workout.segments().toList()) {
            if (segment.intensity().isRace()) {
                metres += segment.metres();
                seconds += segment.seconds();
            }
        }
        return new RaceResult(metres, seconds, RacePriority.A);
    }
}
