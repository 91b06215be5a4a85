package org.runningcoach.domain.plan.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.HealthCondition;

/**
 * One sentence for each change of a revision: the closest cause that can be shown, or else what set the revision off.
 *
 * @param request what the new plan was drawn for
 * @param before what the plan in force was drawn for; absent for the first plan
 */
public record ReasonForChange(
        PlanTrigger trigger, PlanRequest request, @Nullable PlanInputs before) implements ChangeReasons {

    @Override
    public Explanation added(Workout workout) {
        if (before != null && workout.date().isAfter(before.horizon())) {
            return of(
                    "plan.change.window-opened",
                    Map.of("last", request.horizon().toString()));
        }
        return Explanation.of(trigger.code());
    }

    @Override
    public Explanation removed(Workout workout) {
        LocalDate date = workout.date();
        if (request.availability().isBlackedOut(date)) {
            return Explanation.of("plan.change.blackout");
        }
        if (isStopped()) {
            return Explanation.of("plan.change.training-stopped");
        }
        if (request.availability().minutesOn(date) == 0) {
            return Explanation.of("plan.change.day-unavailable");
        }
        return Explanation.of(trigger.code());
    }

    @Override
    public Explanation replaced(Workout old, Workout by) {
        Double vdot = request.fitness().vdot();
        Double vdotBefore = before == null ? null : before.vdot();
        if (vdot != null && vdotBefore != null && !vdot.equals(vdotBefore) && differOnlyInTargets(old, by)) {
            return of("plan.change.paces", Map.of("before", vdotBefore.toString(), "now", vdot.toString()));
        }
        int minutes = request.availability().minutesOn(old.date());
        if (!old.isRace() && minutes > 0 && old.seconds() > minutes * 60 && by.seconds() <= minutes * 60) {
            return of("plan.change.less-time", Map.of("minutes", Integer.toString(minutes)));
        }
        return Explanation.of(trigger.code());
    }

    private boolean isStopped() {
        return request.health().stream().anyMatch(report -> report.condition() == HealthCondition.TRAINING_STOPPED);
    }

    private static boolean differOnlyInTargets(Workout old, Workout by) {
        return old.type() == by.type() && shape(old).equals(shape(by));
    }

    /** What is done, whatever the pace: part, intensity and how often, in order. */
    private static List<String> shape(Workout workout) {
        return workout.segments()
                .map(segment -> segment.role() + " " + segment.intensity())
                .toList();
    }

    private static Explanation of(String code, Map<String, String> values) {
        return new Explanation(code, new TreeMap<>(values));
    }
}
