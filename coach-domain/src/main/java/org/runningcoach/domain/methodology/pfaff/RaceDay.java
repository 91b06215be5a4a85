package org.runningcoach.domain.methodology.pfaff;

import java.time.LocalDate;
import java.util.List;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.methodology.drafting.Explained;
import org.runningcoach.domain.methodology.drafting.RaceStep;
import org.runningcoach.domain.plan.model.Step;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.model.WorkoutType;

/** A race of any length among sprints. */
final class RaceDay {

    private static final double SPRINT_METRES_PER_SECOND = 6;
    private static final double DISTANCE_METRES_PER_SECOND = 3;
    private static final double LONGEST_SPRINT = 600;
    private static final int ALL_OUT = 10;

    private RaceDay() {}

    static Workout of(Race race, LocalDate date) {
        double metres = race.reckonedMetres();
        double speed = metres < LONGEST_SPRINT ? SPRINT_METRES_PER_SECOND : DISTANCE_METRES_PER_SECOND;
        List<Step> steps = RaceStep.of(race, RaceStep.intensity(metres), metres / speed, ALL_OUT);
        return new Explained(Purpose.RACE, Reason.RACE_DAY, SessionValues.of(steps))
                .workout(Methodology.PFAFF, date, WorkoutType.RACE, steps);
    }
}
