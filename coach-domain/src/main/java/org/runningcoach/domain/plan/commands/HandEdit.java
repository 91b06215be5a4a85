package org.runningcoach.domain.plan.commands;

/** What an athlete may do to the plan by hand. */
public sealed interface HandEdit
        permits MoveWorkout,
                SwapWorkouts,
                ShortenWorkout,
                EaseWorkout,
                SkipWorkout,
                PinDay,
                UnpinDay,
                RestoreRevision,
                UndoChange {

    /** Whether it can only take work away: then the rest of the plan may be made smaller to fit it, instead of refusing it. */
    default boolean onlyTakesAway() {
        return switch (this) {
            case ShortenWorkout _, EaseWorkout _, SkipWorkout _ -> true;
            default -> false;
        };
    }
}
