package org.runningcoach.saga.hand;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.commands.EaseWorkout;
import org.runningcoach.domain.plan.commands.MoveWorkout;
import org.runningcoach.domain.plan.commands.PinDay;
import org.runningcoach.domain.plan.commands.RestoreRevision;
import org.runningcoach.domain.plan.commands.ShortenWorkout;
import org.runningcoach.domain.plan.commands.SkipWorkout;
import org.runningcoach.domain.plan.commands.SwapWorkouts;
import org.runningcoach.domain.plan.commands.UndoChange;
import org.runningcoach.domain.plan.commands.UnpinDay;
import org.runningcoach.domain.plan.model.HandEffect;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlannedWorkout;
import org.runningcoach.domain.plan.model.SkipReason;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.model.WorkoutChange;
import org.runningcoach.domain.shared.RuleViolation;
import org.runningcoach.projection.plan.DaysOfRevisionView;
import org.runningcoach.projection.plan.FindDaysOfRevision;
import org.runningcoach.projection.plan.FindPlanRevision;
import org.runningcoach.projection.plan.PlanRevisionView;
import org.runningcoach.saga.regeneration.PresentPlan;
import org.springframework.stereotype.Component;

/**
 * What an athlete may do to the plan. Each act is answered with its effect, or refused: by a {@code RuleViolation} when it makes no sense, by an
 * {@code UnsafeChange} when it would break a safety rule.
 */
@Component
public class HandEdits {

    private final PlanEditor editor;
    private final QueryGateway queries;

    HandEdits(PlanEditor editor, QueryGateway queries) {
        this.editor = editor;
        this.queries = queries;
    }

    public HandEffect move(Occasion occasion, String workout, LocalDate to) {
        return editor.edit(occasion, present -> new MoveWorkout(workout, to));
    }

    public HandEffect swap(Occasion occasion, String one, String other) {
        return editor.edit(occasion, present -> new SwapWorkouts(one, other));
    }

    /**
     * To so many minutes, or to a share of what it is.
     *
     * @param minutes absent when the share is given
     * @param share above 0 and below 1; absent when the minutes are given
     */
    public HandEffect shorten(Occasion occasion, String workout, @Nullable Integer minutes, @Nullable Double share) {
        return editor.edit(occasion, present -> {
            Workout old = find(present, workout).workout();
            int within = minutes != null ? minutes : (int) (old.seconds() * (share == null ? 1 : share) / 60);
            if (60 * within >= old.seconds()) {
                throw new RuleViolation(
                        "plan.not-shorter",
                        "minutes",
                        "The workout lasts " + old.seconds() / 60 + " minutes as it is.");
            }
            Workout by = present.engine()
                    .shortened(present.request(), old, within)
                    .orElseThrow(() -> new RuleViolation(
                            "plan.too-short",
                            "minutes",
                            "Nothing useful is left of this workout in " + within + " minutes; skip it instead."));
            return new ShortenWorkout(workout, by);
        });
    }

    public HandEffect ease(Occasion occasion, String workout) {
        return editor.edit(occasion, present -> {
            Workout by = present.engine()
                    .eased(present.request(), find(present, workout).workout())
                    .orElseThrow(() -> new RuleViolation(
                            "plan.already-easy",
                            "workout",
                            "This workout cannot be easier; shorten it, or leave it out."));
            return new EaseWorkout(workout, by);
        });
    }

    public HandEffect skip(Occasion occasion, String workout, SkipReason reason) {
        return editor.edit(occasion, present -> new SkipWorkout(workout, reason));
    }

    /** Pins the day of a workout. */
    public HandEffect pin(Occasion occasion, String workout) {
        return editor.edit(
                occasion, present -> new PinDay(find(present, workout).date()));
    }

    /** Gives the day of a workout back. */
    public HandEffect unpin(Occasion occasion, String workout) {
        return editor.edit(
                occasion, present -> new UnpinDay(find(present, workout).date()));
    }

    /** Nothing when there is no such revision. */
    public Optional<HandEffect> restore(Occasion occasion, int revision) {
        return findRevision(occasion, revision)
                .map(known -> editor.edit(
                        occasion, present -> new RestoreRevision(revision, days(occasion, revision, present))));
    }

    private List<PlanDay> days(Occasion occasion, int revision, PresentPlan present) {
        return queries
                .query(
                        new FindDaysOfRevision(
                                occasion.athlete(), revision, present.request().today()),
                        DaysOfRevisionView.class)
                .join()
                .days()
                .stream()
                .map(day -> new PlanDay(
                        day.date(),
                        day.workouts().stream()
                                .map(workout -> present.engine().paced(present.request(), workout))
                                .toList()))
                .toList();
    }

    /** Nothing when there is no such revision. */
    public Optional<HandEffect> undo(Occasion occasion, int revision) {
        return findRevision(occasion, revision)
                .map(known -> editor.edit(
                        occasion,
                        present -> new UndoChange(
                                revision,
                                known.trigger(),
                                known.changes()
                                        .all()
                                        .map(change -> new WorkoutChange(
                                                paced(present, change.before()), change.after(), change.reason()))
                                        .toList())));
    }

    private Optional<PlanRevisionView> findRevision(Occasion occasion, int revision) {
        return queries.query(
                        new FindPlanRevision(occasion.athlete(), revision),
                        ResponseTypes.optionalInstanceOf(PlanRevisionView.class))
                .join();
    }

    private static @Nullable PlannedWorkout paced(PresentPlan present, @Nullable PlannedWorkout planned) {
        return planned == null
                ? null
                : new PlannedWorkout(
                        planned.id(), planned.place(), present.engine().paced(present.request(), planned.workout()));
    }

    private static PlannedWorkout find(PresentPlan present, String workout) {
        return present.plan().plan().workouts().stream()
                .filter(planned -> planned.id().equals(workout))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(
                        "plan.workout-unknown", "workout", "There is no workout " + workout + " in the days to come."));
    }
}
