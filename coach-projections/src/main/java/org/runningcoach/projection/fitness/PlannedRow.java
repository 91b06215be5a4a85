package org.runningcoach.projection.fitness;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.RacePriority;
import org.runningcoach.domain.plan.ledger.AskedDay;
import org.runningcoach.domain.plan.model.Completion;
import org.runningcoach.domain.plan.model.PlannedLoad;
import org.runningcoach.domain.plan.model.PlannedWorkout;
import org.runningcoach.domain.plan.model.RaceResult;
import org.runningcoach.domain.plan.model.SprintWork;

/** A row of fitness_planned: what a workout would come to if it is done, on the day it is done, how hard that would be, and what the athlete says of it. */
record PlannedRow(
        UUID athleteId,
        String workoutId,
        LocalDate day,
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
        @Nullable Double raceMetres,
        @Nullable Double raceSeconds,
        @Nullable String word,
        @Nullable Integer effort,
        @JsonRawValue @Nullable String sprint) {

    static PlannedRow of(UUID athlete, PlannedWorkout workout) {
        AskedDay asked = AskedDay.of(workout.workout());
        RaceResult race = asked.race();
        return new PlannedRow(
                athlete,
                workout.id(),
                asked.date(),
                asked.metres(),
                asked.seconds(),
                asked.longestRunSeconds(),
                asked.load(),
                asked.hard(),
                asked.qualityMetres(),
                asked.marathonMetres(),
                asked.qualitySeconds(),
                asked.climb(),
                asked.runs(),
                race == null ? null : race.metres(),
                race == null ? null : race.seconds(),
                null,
                asked.runs() ? (Integer) PlannedLoad.effort(workout.workout()) : null,
                asked.sprint() == null ? null : RowJson.value(asked.sprint()));
    }

    AskedDay asked() {
        return new AskedDay(
                day,
                metres,
                seconds,
                longestRunSeconds,
                load,
                hard,
                qualityMetres,
                marathonMetres,
                qualitySeconds,
                climb,
                runs,
                raceMetres == null || raceSeconds == null
                        ? null
                        : new RaceResult(raceMetres, raceSeconds, RacePriority.A),
                sprint == null ? null : RowJson.read(sprint, SprintWork.class),
                word == null ? null : Completion.valueOf(word));
    }
}
