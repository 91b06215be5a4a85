package org.runningcoach.domain.plan.hand;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import org.runningcoach.domain.plan.commands.EaseWorkout;
import org.runningcoach.domain.plan.commands.HandEdit;
import org.runningcoach.domain.plan.commands.MoveWorkout;
import org.runningcoach.domain.plan.commands.PinDay;
import org.runningcoach.domain.plan.commands.RestoreRevision;
import org.runningcoach.domain.plan.commands.ShortenWorkout;
import org.runningcoach.domain.plan.commands.SkipWorkout;
import org.runningcoach.domain.plan.commands.SwapWorkouts;
import org.runningcoach.domain.plan.commands.UndoChange;
import org.runningcoach.domain.plan.commands.UnpinDay;
import org.runningcoach.domain.plan.model.ChangeReasons;
import org.runningcoach.domain.plan.model.Explanation;
import org.runningcoach.domain.plan.model.Hand;
import org.runningcoach.domain.plan.model.Workout;

/**
 * The athlete's own act as the reason of each change, and room for it as the reason of those around it.
 *
 * @param touched the days that the athlete changed
 */
public record HandReasons(HandEdit edit, SortedSet<LocalDate> touched) implements ChangeReasons {

    @Override
    public Explanation added(Workout workout) {
        return on(workout.date());
    }

    @Override
    public Explanation removed(Workout workout) {
        return on(workout.date());
    }

    @Override
    public Explanation replaced(Workout old, Workout by) {
        return touched.contains(old.date()) && edit instanceof ShortenWorkout
                ? of("plan.change.shortened", Map.of("before", minutes(old), "now", minutes(by)))
                : on(old.date());
    }

    private Explanation on(LocalDate date) {
        if (!touched.contains(date)) {
            return Explanation.of(Hand.FOLLOWS);
        }
        return switch (edit) {
            case MoveWorkout move ->
                date.equals(move.to())
                        ? of("plan.change.moved-here", Map.of("from", other(date)))
                        : of("plan.change.moved-away", Map.of("to", move.to().toString()));
            case SwapWorkouts _ -> of("plan.change.swapped", Map.of("other", other(date)));
            case ShortenWorkout _ -> Explanation.of("plan.change.workout-shortened");
            case EaseWorkout _ -> Explanation.of("plan.change.eased");
            case SkipWorkout skip -> Explanation.of(skip.reason().code());
            case RestoreRevision restore -> of("plan.change.restored", revision(restore.revision()));
            case UndoChange undo -> of("plan.change.undone", revision(undo.revision()));
            case PinDay _, UnpinDay _ -> throw new IllegalStateException("Pins change no workout");
        };
    }

    /** The other of the two days that a move or a swap touches. */
    private String other(LocalDate date) {
        return (touched.first().equals(date) ? touched.last() : touched.first()).toString();
    }

    private static Map<String, String> revision(int number) {
        return Map.of("revision", Integer.toString(number));
    }

    private static String minutes(Workout workout) {
        return Integer.toString((workout.seconds() + 30) / 60);
    }

    private static Explanation of(String code, Map<String, String> values) {
        return new Explanation(code, new TreeMap<>(values));
    }
}
