package org.runningcoach.domain.methodology.daniels;

import java.util.List;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.methodology.drafting.RaceStep;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Step;

/** A race at the pace that its distance allows. */
final class RaceDay {

    private RaceDay() {}

    static List<Step> steps(Race race, Paces paces) {
        double metres = race.reckonedMetres();
        Intensity intensity = RaceStep.intensity(metres);
        double pace = switch (intensity) {
            case RACE_TO_10K -> (paces.of(Intensity.THRESHOLD) + paces.of(Intensity.INTERVAL)) / 2;
            case RACE_HALF -> paces.of(Intensity.THRESHOLD);
            default -> paces.of(Intensity.MARATHON);
        };
        return RaceStep.of(race, intensity, metres * pace / 1000, intensity.rate());
    }
}
