package org.runningcoach.domain.plan.rules;

import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.SprintWork;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.model.WorkoutType;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.SprintStart;

/**
 * In the first three weeks after more than 28 days without sprinting there is nothing but acceleration: no maximal velocity, no speed or special
 * endurance, no bounds or hurdle hops.
 */
record SprintingBeginsWithAcceleration() implements PlanInvariant {

    @Override
    public String number() {
        return "P40";
    }

    @Override
    public String code() {
        return "sprinting-begins-with-acceleration";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        SprintStart start = new SprintStart(plan.timeline());
        return plan.openWorkouts()
                .filter(SprintingBeginsWithAcceleration::isBeyondAcceleration)
                .filter(workout -> !start.allowsFullSprintingOn(workout.date()))
                .map(workout -> on(
                        workout.date(),
                        workout.type() + " although regular sprinting began on " + start.startBefore(workout.date())));
    }

    private static boolean isBeyondAcceleration(Workout workout) {
        return workout.type() == WorkoutType.MAXIMAL_VELOCITY
                || SprintWork.isEndurance(workout.type())
                || workout.steps().stream()
                        .flatMap(step -> step.segments().stream())
                        .anyMatch(segment -> segment.intensity() == Intensity.PLYOMETRIC_HIGH);
    }
}
