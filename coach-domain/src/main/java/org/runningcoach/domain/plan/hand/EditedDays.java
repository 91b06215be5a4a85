package org.runningcoach.domain.plan.hand;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
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
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanInForce;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.PlannedWorkout;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.shared.RuleViolation;

/**
 * The days of the plan with a change by hand in them, and nothing else changed.
 *
 * @param days every date of the window once, in order
 * @param touched the days that the athlete changed
 */
public record EditedDays(List<PlanDay> days, SortedSet<LocalDate> touched) {

    public EditedDays {
        days = List.copyOf(days);
    }

    /**
     * @param request with the plan in force from today on
     * @throws RuleViolation when the edit speaks of a workout or day that cannot be changed, or changes nothing
     */
    public static EditedDays of(PlanInForce plan, PlanRequest request, HandEdit edit) {
        var toCome = new DaysToCome(plan, request);
        var page = new OpenPage(request);
        switch (edit) {
            case MoveWorkout move -> {
                PlannedWorkout moved = toCome.find("workout", move.workout());
                LocalDate to = toCome.day("to", move.to());
                page.remove(moved);
                page.add(moved.workout().on(to));
            }
            case SwapWorkouts swap -> {
                PlannedWorkout one = toCome.find("workout", swap.one());
                PlannedWorkout other = toCome.find("with", swap.other());
                page.replace(one, other.workout().on(one.date()));
                page.replace(other, one.workout().on(other.date()));
            }
            case ShortenWorkout shorten -> easier(page, toCome.find("workout", shorten.workout()), shorten.by());
            case EaseWorkout ease -> easier(page, toCome.find("workout", ease.workout()), ease.by());
            case SkipWorkout skip -> page.remove(toCome.find("workout", skip.workout()));
            case RestoreRevision restore ->
                restore.days().stream()
                        .filter(day -> !day.date().isBefore(toCome.first()))
                        .forEach(page::lay);
            case UndoChange undo -> new TakenBack(plan, toCome.first()).of(undo, page);
            case PinDay _, UnpinDay _ -> {
                // the workouts stay
            }
        }
        EditedDays edited = page.since(request.stored());
        boolean pins = edit instanceof PinDay || edit instanceof UnpinDay;
        if (edited.touched.isEmpty() && !pins) {
            throw new RuleViolation("plan.nothing-changes", "workout", "The plan already stands like this.");
        }
        return edited;
    }

    private static void easier(OpenPage page, PlannedWorkout old, Workout by) {
        if (!by.date().equals(old.date()) || by.seconds() > old.workout().seconds()) {
            throw new RuleViolation(
                    "plan.not-easier",
                    "workout",
                    "A workout that is shortened or eased stays on its day and is no longer.");
        }
        page.replace(old, by);
    }

    /** Whether other days keep what the athlete changed. */
    public boolean areKeptBy(List<PlanDay> others) {
        return days.stream()
                .filter(day -> touched.contains(day.date()))
                .allMatch(day -> others.stream().anyMatch(day::isSameWorkAs));
    }

    static SortedSet<LocalDate> differing(List<PlanDay> some, List<PlanDay> others) {
        SortedSet<LocalDate> dates = new TreeSet<>();
        some.stream().filter(day -> !others.contains(day)).forEach(day -> dates.add(day.date()));
        return dates;
    }
}
