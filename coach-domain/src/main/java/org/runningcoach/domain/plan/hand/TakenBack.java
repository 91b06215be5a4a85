package org.runningcoach.domain.plan.hand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.runningcoach.domain.plan.commands.UndoChange;
import org.runningcoach.domain.plan.model.Hand;
import org.runningcoach.domain.plan.model.PlanInForce;
import org.runningcoach.domain.plan.model.PlannedWorkout;
import org.runningcoach.domain.plan.model.WorkoutChange;
import org.runningcoach.domain.shared.RuleViolation;

/**
 * The changes of one revision turned back. What the athlete changed goes back as a whole or not at all, since half a move would leave a workout twice
 * or nowhere; of what a refresh changed goes back what still stands as it left it.
 */
record TakenBack(PlanInForce plan, LocalDate first) {

    void of(UndoChange undo, OpenPage page) {
        if (undo.revision() == 1) {
            throw new RuleViolation(
                    "plan.nothing-to-take-back", "revision", "Before the first revision there was no plan.");
        }
        List<WorkoutChange> toCome = undo.changes().stream()
                .filter(change -> !day(change).isBefore(first))
                .toList();
        boolean partly = undo.changes().stream()
                .anyMatch(change -> !change.reason().code().equals(Hand.FOLLOWS) && !toCome.contains(change));
        List<WorkoutChange> standing =
                toCome.stream().filter(change -> stands(change, page)).toList();
        List<WorkoutChange> overtaken = new ArrayList<>(toCome);
        overtaken.removeAll(standing);
        overtaken.removeIf(change -> change.reason().code().equals(Hand.FOLLOWS));
        boolean whole = undo.trigger().isByHand();
        if (toCome.isEmpty() || standing.isEmpty() || (whole && partly)) {
            throw new RuleViolation(
                    "plan.nothing-to-take-back",
                    "revision",
                    "Revision " + undo.revision() + " holds no change that lies ahead and still stands.");
        }
        if (whole && !overtaken.isEmpty()) {
            throw new RuleViolation(
                    "plan.change-overtaken",
                    "revision",
                    "What revision " + undo.revision() + " changed on "
                            + overtaken.stream().map(TakenBack::day).distinct().toList()
                            + " was changed again since; take that back first, or restore an earlier revision.");
        }
        standing.forEach(change -> turnBack(change, page));
    }

    private boolean stands(WorkoutChange change, OpenPage page) {
        PlannedWorkout after = change.after();
        return after == null
                ? page.isFree(Objects.requireNonNull(change.before()))
                : plan.workouts().stream().anyMatch(workout -> workout.id().equals(after.id()));
    }

    private static void turnBack(WorkoutChange change, OpenPage page) {
        PlannedWorkout before = change.before();
        PlannedWorkout after = change.after();
        if (before != null && after != null) {
            page.replace(after, before.workout());
        } else if (before != null) {
            page.add(before.workout());
        } else if (after != null) {
            page.remove(after);
        }
    }

    private static LocalDate day(WorkoutChange change) {
        PlannedWorkout known = change.after() == null ? change.before() : change.after();
        return Objects.requireNonNull(known).date();
    }
}
