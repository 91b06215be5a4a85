package org.runningcoach.domain.plan;

import java.util.stream.Stream;
import org.runningcoach.domain.plan.commands.EaseWorkout;
import org.runningcoach.domain.plan.commands.HandEdit;
import org.runningcoach.domain.plan.commands.MoveWorkout;
import org.runningcoach.domain.plan.commands.ShortenWorkout;
import org.runningcoach.domain.plan.commands.SkipWorkout;
import org.runningcoach.domain.plan.commands.SwapWorkouts;
import org.runningcoach.domain.plan.ledger.Ledger;
import org.runningcoach.domain.plan.model.LedgerState;
import org.runningcoach.domain.shared.RuleViolation;

/** A workout that data or the athlete has settled is not changed by hand any more, even when its day is still to come (L6). */
final class SettledWorkoutsStay {

    private SettledWorkoutsStay() {}

    static void check(Ledger ledger, HandEdit edit) {
        workouts(edit)
                .flatMap(workout -> ledger.find(workout).stream())
                .filter(entry -> entry.state() != LedgerState.SCHEDULED && entry.state() != LedgerState.ASSUMED)
                .findFirst()
                .ifPresent(entry -> {
                    throw new RuleViolation(
                            "plan.workout-confirmed",
                            "workout",
                            "The workout of " + entry.day() + " is settled already; what was planned for it stays.");
                });
    }

    private static Stream<String> workouts(HandEdit edit) {
        return switch (edit) {
            case MoveWorkout move -> Stream.of(move.workout());
            case SwapWorkouts swap -> Stream.of(swap.one(), swap.other());
            case ShortenWorkout shorten -> Stream.of(shorten.workout());
            case EaseWorkout ease -> Stream.of(ease.workout());
            case SkipWorkout skip -> Stream.of(skip.workout());
            default -> Stream.empty();
        };
    }
}
