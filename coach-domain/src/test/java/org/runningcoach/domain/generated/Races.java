package org.runningcoach.domain.generated;

import java.util.List;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.plan.model.Explanation;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Measure;
import org.runningcoach.domain.plan.model.Role;
import org.runningcoach.domain.plan.model.Segment;
import org.runningcoach.domain.plan.model.Step;
import org.runningcoach.domain.plan.model.Target;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.model.WorkoutType;
import org.runningcoach.domain.plan.weeks.PlacedRace;

/** A race as the plainest possible session. */
final class Races {

    private Races() {}

    static Workout workout(PlacedRace race) {
        int metres = (int) Math.round(race.metres());
        Segment run = new Segment(
                Role.WORK,
                intensity(race.metres()),
                Measure.DISTANCE,
                metres / 3,
                metres,
                new Target(null, null, 8, 10));
        return new Workout(
                race.date(),
                WorkoutType.RACE,
                Methodology.DANIELS,
                Explanation.of("purpose.race"),
                Explanation.of("reason.race"),
                List.of(Step.once(run)));
    }

    private static Intensity intensity(double metres) {
        if (metres <= 10_000) {
            return Intensity.RACE_TO_10K;
        }
        return metres <= 21_100 ? Intensity.RACE_HALF : Intensity.RACE_MARATHON;
    }
}
