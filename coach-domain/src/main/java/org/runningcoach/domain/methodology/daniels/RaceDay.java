package org.runningcoach.domain.methodology.daniels;

import java.util.List;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.fitness.HalfUp;
import org.runningcoach.domain.fitness.vdot.RaceDistance;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Measure;
import org.runningcoach.domain.plan.model.Role;
import org.runningcoach.domain.plan.model.Segment;
import org.runningcoach.domain.plan.model.Step;
import org.runningcoach.domain.plan.model.Target;

/** A race over its exact distance, or for its exact time; the time beside it only fills the calendar, and the target time never sets a pace. */
final class RaceDay {

    private static final double UP_TO_10K = 10_000;
    private static final double UP_TO_HALF = 21_097.5;

    private RaceDay() {}

    private static Intensity longer(double metres) {
        return RaceDistance.isUltra(metres) ? Intensity.RACE_ULTRA : Intensity.RACE_MARATHON;
    }

    static List<Step> steps(Race race, Paces paces) {
        double metres = race.reckonedMetres();
        Intensity intensity = metres <= UP_TO_10K
                ? Intensity.RACE_TO_10K
                : metres <= UP_TO_HALF ? Intensity.RACE_HALF : longer(metres);
        double pace = metres <= UP_TO_10K
                ? (paces.of(Intensity.THRESHOLD) + paces.of(Intensity.INTERVAL)) / 2
                : paces.of(metres <= UP_TO_HALF ? Intensity.THRESHOLD : Intensity.MARATHON);
        Integer timed = race.timedMinutes();
        int effort = intensity.rate();
        return List.of(Step.once(new Segment(
                Role.WORK,
                intensity,
                timed == null ? Measure.DISTANCE : Measure.TIME,
                timed == null ? HalfUp.toWhole(metres * pace / 1000) : 60 * timed,
                HalfUp.toWhole(metres),
                new Target(null, null, effort, effort))));
    }
}
