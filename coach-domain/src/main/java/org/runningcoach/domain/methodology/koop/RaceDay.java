package org.runningcoach.domain.methodology.koop;

import java.util.List;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.athlete.model.MethodologyOfGoal;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.fitness.HalfUp;
import org.runningcoach.domain.fitness.vdot.RaceDistance;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Measure;
import org.runningcoach.domain.plan.model.Role;
import org.runningcoach.domain.plan.model.Segment;
import org.runningcoach.domain.plan.model.Step;
import org.runningcoach.domain.plan.model.Target;

/** A race over its exact distance or time; the other of the two is an estimate, and the target time never sets an effort. */
final class RaceDay {

    private RaceDay() {}

    static List<Step> steps(Race race, Efforts efforts) {
        double metres = race.reckonedMetres();
        Intensity intensity = intensity(race);
        Integer timed = race.timedMinutes();
        double ascent = race.ascentMetres() == null ? 0 : race.ascentMetres();
        double flat = metres + 8 * ascent;
        int seconds = timed == null ? HalfUp.toWhole(flat * efforts.pace(intensity) / 1000) : 60 * timed;
        int effort = intensity.rate();
        return List.of(Step.once(new Segment(
                Role.WORK,
                intensity,
                timed == null ? Measure.DISTANCE : Measure.TIME,
                seconds,
                HalfUp.toWhole(metres),
                new Target(null, null, effort, effort))));
    }

    /** A mountain marathon takes as long as an ultra and is run like one. */
    private static Intensity intensity(Race race) {
        double metres = race.reckonedMetres();
        if (MethodologyOfGoal.of(race) == Methodology.KOOP) {
            return Intensity.RACE_ULTRA;
        }
        if (metres <= RaceDistance.TEN_KILOMETRES) {
            return Intensity.RACE_TO_10K;
        }
        return metres <= RaceDistance.HALF_MARATHON ? Intensity.RACE_HALF : Intensity.RACE_MARATHON;
    }

    /** The time the race is reckoned to take, in minutes. */
    static double minutes(Race race, Efforts efforts) {
        return steps(race, efforts).getFirst().segments().getFirst().seconds() / 60.0;
    }
}
