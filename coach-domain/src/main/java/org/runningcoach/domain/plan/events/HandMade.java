package org.runningcoach.domain.plan.events;

/** What the athlete did to the plan by hand. One that changes workouts is followed by the revision that holds the change. */
public sealed interface HandMade extends TrainingPlanEvent
        permits WorkoutMoved, WorkoutsSwapped, WorkoutShortened, WorkoutEased, WorkoutSkipped, DayPinned, DayUnpinned {}
