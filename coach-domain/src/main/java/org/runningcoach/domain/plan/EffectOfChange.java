package org.runningcoach.domain.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.events.PlanRevised;
import org.runningcoach.domain.plan.model.Explanation;
import org.runningcoach.domain.plan.model.HandEffect;
import org.runningcoach.domain.plan.model.PlanChanges;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.PlannedWorkout;
import org.runningcoach.domain.plan.model.WeekEffect;
import org.runningcoach.domain.plan.model.WorkoutChange;
import org.runningcoach.domain.plan.weeks.CalendarWeek;
import org.runningcoach.domain.plan.weeks.Timeline;

/** A revision made by hand, told as the athlete wants to see it: each workout before and after, and the load of its week. */
final class EffectOfChange {

    private static final Comparator<WorkoutChange> IN_ORDER =
            Comparator.comparing(EffectOfChange::known, PlannedWorkout.IN_ORDER);

    private EffectOfChange() {}

    static HandEffect of(Standing standing, PlanRequest request, PlanRevised revised, List<PlanDay> days) {
        PlanChanges changes = revised.changes();
        List<WorkoutChange> told = new ArrayList<>();
        changes.added().forEach(change -> told.add(new WorkoutChange(null, change.workout(), change.reason())));
        changes.replaced()
                .forEach(change ->
                        told.add(new WorkoutChange(find(standing, change.replaces()), change.by(), change.reason())));
        changes.removed()
                .forEach(change -> told.add(new WorkoutChange(find(standing, change.id()), null, change.reason())));
        told.sort(IN_ORDER);
        SortedSet<LocalDate> mondays = new TreeSet<>();
        changes.daysChangedFor(reason -> true).forEach(day -> mondays.add(CalendarWeek.mondayOf(day)));
        Timeline before = Timeline.of(request, request.stored());
        Timeline after = Timeline.of(request, days);
        return new HandEffect(
                revised.revision(),
                Explanation.of(revised.trigger().code()),
                told,
                mondays.stream()
                        .map(monday -> new WeekEffect(
                                monday,
                                before.weeklyLoad(monday),
                                after.weeklyLoad(monday),
                                before.weeklyMetres(monday),
                                after.weeklyMetres(monday)))
                        .toList(),
                revised.warnings());
    }

    private static @Nullable PlannedWorkout find(Standing standing, String id) {
        return standing.plan().workouts().stream()
                .filter(workout -> workout.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static PlannedWorkout known(WorkoutChange change) {
        return Objects.requireNonNull(change.after() == null ? change.before() : change.after());
    }
}
