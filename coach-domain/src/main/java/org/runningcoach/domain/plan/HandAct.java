package org.runningcoach.domain.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.runningcoach.domain.plan.commands.ChangeByHand;
import org.runningcoach.domain.plan.commands.EaseWorkout;
import org.runningcoach.domain.plan.commands.MoveWorkout;
import org.runningcoach.domain.plan.commands.PinDay;
import org.runningcoach.domain.plan.commands.RestoreRevision;
import org.runningcoach.domain.plan.commands.ShortenWorkout;
import org.runningcoach.domain.plan.commands.SkipWorkout;
import org.runningcoach.domain.plan.commands.SwapWorkouts;
import org.runningcoach.domain.plan.commands.UndoChange;
import org.runningcoach.domain.plan.commands.UnpinDay;
import org.runningcoach.domain.plan.events.HandMade;
import org.runningcoach.domain.plan.events.WorkoutEased;
import org.runningcoach.domain.plan.events.WorkoutMoved;
import org.runningcoach.domain.plan.events.WorkoutShortened;
import org.runningcoach.domain.plan.events.WorkoutSkipped;
import org.runningcoach.domain.plan.events.WorkoutsSwapped;
import org.runningcoach.domain.plan.model.PlanInForce;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.runningcoach.domain.plan.model.PlannedWorkout;

/**
 * The athlete's act as the history tells it.
 *
 * @param cause the workout's id before the change, or the number of the revision that comes back or goes
 * @param facts the act itself; a revision restored or undone is told by the revision that does so
 */
record HandAct(PlanTrigger trigger, String cause, List<HandMade> facts) {

    static HandAct of(PlanInForce plan, ChangeByHand command, int revision) {
        UUID athlete = command.athlete().value();
        Instant at = command.at();
        return switch (command.edit()) {
            case MoveWorkout edit -> {
                LocalDate from = find(plan, edit.workout()).date();
                yield act(
                        PlanTrigger.WORKOUT_MOVED,
                        edit.workout(),
                        new WorkoutMoved(athlete, revision, edit.workout(), from, edit.to(), at));
            }
            case SwapWorkouts edit -> {
                LocalDate one = find(plan, edit.one()).date();
                LocalDate other = find(plan, edit.other()).date();
                yield act(
                        PlanTrigger.WORKOUTS_SWAPPED,
                        edit.one(),
                        new WorkoutsSwapped(athlete, revision, edit.one(), one, edit.other(), other, at));
            }
            case ShortenWorkout edit -> {
                PlannedWorkout old = find(plan, edit.workout());
                int from = old.workout().seconds();
                yield act(
                        PlanTrigger.WORKOUT_SHORTENED,
                        edit.workout(),
                        new WorkoutShortened(
                                athlete,
                                revision,
                                edit.workout(),
                                old.date(),
                                from,
                                edit.by().seconds(),
                                at));
            }
            case EaseWorkout edit -> {
                LocalDate day = find(plan, edit.workout()).date();
                yield act(
                        PlanTrigger.WORKOUT_EASED,
                        edit.workout(),
                        new WorkoutEased(athlete, revision, edit.workout(), day, at));
            }
            case SkipWorkout edit -> {
                LocalDate day = find(plan, edit.workout()).date();
                yield act(
                        PlanTrigger.WORKOUT_SKIPPED,
                        edit.workout(),
                        new WorkoutSkipped(athlete, revision, edit.workout(), day, edit.reason(), at));
            }
            case RestoreRevision edit ->
                new HandAct(PlanTrigger.REVISION_RESTORED, Integer.toString(edit.revision()), List.of());
            case UndoChange edit ->
                new HandAct(PlanTrigger.CHANGE_UNDONE, Integer.toString(edit.revision()), List.of());
            case PinDay _, UnpinDay _ -> throw new IllegalArgumentException("Pins are no revision");
        };
    }

    private static HandAct act(PlanTrigger trigger, String workout, HandMade fact) {
        return new HandAct(trigger, workout, List.of(fact));
    }

    private static PlannedWorkout find(PlanInForce plan, String id) {
        return plan.workouts().stream()
                .filter(workout -> workout.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
