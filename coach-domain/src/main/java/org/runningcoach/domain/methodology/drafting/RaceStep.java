package org.runningcoach.domain.methodology.drafting;

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

/** A race as its one step: over its exact distance, or for its exact time; what is reckoned beside it only fills the calendar. */
public final class RaceStep {

    private RaceStep() {}

    /**
     * @param reckoned seconds that the distance may take; the target time never sets a pace
     * @param hardest effort at the end, 0 to 10
     */
    public static List<Step> of(Race race, Intensity intensity, double reckoned, int hardest) {
        Integer timed = race.timedMinutes();
        return List.of(Step.once(new Segment(
                Role.WORK,
                intensity,
                timed == null ? Measure.DISTANCE : Measure.TIME,
                timed == null ? HalfUp.toWhole(reckoned) : 60 * timed,
                HalfUp.toWhole(race.reckonedMetres()),
                new Target(null, null, intensity.rate(), hardest))));
    }

    /** How hard a race of a distance on the flat is run. */
    public static Intensity intensity(double metres) {
        if (metres <= RaceDistance.TEN_KILOMETRES) {
            return Intensity.RACE_TO_10K;
        }
        if (metres <= RaceDistance.HALF_MARATHON) {
            return Intensity.RACE_HALF;
        }
        return RaceDistance.isUltra(metres) ? Intensity.RACE_ULTRA : Intensity.RACE_MARATHON;
    }
}
