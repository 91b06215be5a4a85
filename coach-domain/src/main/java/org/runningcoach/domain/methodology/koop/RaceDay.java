package org.runningcoach.domain.methodology.koop;

import java.util.List;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.athlete.model.MethodologyOfGoal;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.methodology.drafting.RaceStep;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Step;

/** A race at the effort that its length allows, climb included. */
final class RaceDay {

    private RaceDay() {}

    static List<Step> steps(Race race, Efforts efforts) {
        Intensity intensity = intensity(race);
        double ascent = race.ascentMetres() == null ? 0 : race.ascentMetres();
        double flat = race.reckonedMetres() + 8 * ascent;
        return RaceStep.of(race, intensity, flat * efforts.pace(intensity) / 1000, intensity.rate());
    }

    /** A mountain marathon takes as long as an ultra and is run like one. */
    private static Intensity intensity(Race race) {
        return MethodologyOfGoal.of(race) == Methodology.KOOP
                ? Intensity.RACE_ULTRA
                : RaceStep.intensity(race.reckonedMetres());
    }

    /** The time the race is reckoned to take, in minutes. */
    static double minutes(Race race, Efforts efforts) {
        return steps(race, efforts).getFirst().segments().getFirst().seconds() / 60.0;
    }
}
