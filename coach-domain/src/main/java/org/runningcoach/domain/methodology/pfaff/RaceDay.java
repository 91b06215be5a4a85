package org.runningcoach.domain.methodology.pfaff;

import java.time.LocalDate;
import java.util.List;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.fitness.HalfUp;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Measure;
import org.runningcoach.domain.plan.model.Role;
import org.runningcoach.domain.plan.model.Segment;
import org.runningcoach.domain.plan.model.Step;
import org.runningcoach.domain.plan.model.Target;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.model.WorkoutType;

/** A race over its exact distance; the time beside it only fills the calendar, and the target time changes nothing. */
final class RaceDay {

    private static final double UP_TO_10K = 10_000;
    private static final double UP_TO_HALF = 21_100;
    private static final double UP_TO_MARATHON = 42_200;
    private static final double SPRINT_METRES_PER_SECOND = 6;
    private static final double DISTANCE_METRES_PER_SECOND = 3;
    private static final double LONGEST_SPRINT = 600;

    private RaceDay() {}

    static Workout of(Race race, LocalDate date) {
        double metres = race.reckonedMetres();
        double speed = metres < LONGEST_SPRINT ? SPRINT_METRES_PER_SECOND : DISTANCE_METRES_PER_SECOND;
        Intensity intensity = intensity(metres);
        List<Step> steps = List.of(Step.once(new Segment(
                Role.WORK,
                intensity,
                Measure.DISTANCE,
                HalfUp.toWhole(metres / speed),
                HalfUp.toWhole(metres),
                new Target(null, null, intensity.rate(), 10))));
        return new Workout(
                date,
                WorkoutType.RACE,
                Methodology.PFAFF,
                Explanations.of(Purpose.RACE.code(), Purpose.RACE.parameters(), steps),
                Explanations.of(Reason.RACE_DAY.code(), Reason.RACE_DAY.parameters(), steps),
                steps);
    }

    private static Intensity intensity(double metres) {
        if (metres <= UP_TO_10K) {
            return Intensity.RACE_TO_10K;
        }
        if (metres <= UP_TO_HALF) {
            return Intensity.RACE_HALF;
        }
        return metres <= UP_TO_MARATHON ? Intensity.RACE_MARATHON : Intensity.RACE_ULTRA;
    }
}
