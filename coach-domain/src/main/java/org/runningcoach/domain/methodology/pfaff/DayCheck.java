package org.runningcoach.domain.methodology.pfaff;

import org.runningcoach.domain.plan.model.HardSession;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.SprintWork;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.model.WorkoutType;
import org.runningcoach.domain.plan.weeks.EasyRunning;
import org.runningcoach.domain.plan.weeks.GentleSprinting;
import org.runningcoach.domain.plan.weeks.Taper;

/** Whether a day holds more than its own rules allow: only days kept from a plan in force, or drawn under other circumstances, do. */
final class DayCheck {

    private DayCheck() {}

    static boolean isTooMuch(Day day) {
        return day.planned().workouts().stream()
                        .anyMatch(
                                workout -> workout.seconds() > 60 * day.rules().room())
                || isTooLively(day);
    }

    static boolean isTooLively(Day day) {
        return day.planned().workouts().stream().anyMatch(workout -> isTooLively(workout, day.rules()));
    }

    private static boolean isTooLively(Workout workout, DayRules rules) {
        if (rules.easy() && !EasyRunning.is(workout)) {
            return true;
        }
        if (rules.primer() && !EasyRunning.isWithStrides(workout) && !isPrimer(workout)) {
            return true;
        }
        boolean gentle = GentleSprinting.is(workout) || EasyRunning.isWithStrides(workout);
        if (rules.slow() && workout.isRun() && !gentle) {
            return true;
        }
        boolean hardHere = rules.high() || rules.primer();
        return (HardSession.is(workout) && !hardHere) || (!rules.full() && isBeyondAcceleration(workout));
    }

    private static boolean isPrimer(Workout workout) {
        return workout.type() == WorkoutType.ACCELERATION
                && SprintWork.of(workout).metres() <= Taper.PRIMER_METRES;
    }

    private static boolean isBeyondAcceleration(Workout workout) {
        return workout.type() == WorkoutType.MAXIMAL_VELOCITY
                || SprintWork.isEndurance(workout.type())
                || workout.steps().stream()
                        .flatMap(step -> step.segments().stream())
                        .anyMatch(segment -> segment.intensity() == Intensity.PLYOMETRIC_HIGH);
    }
}
