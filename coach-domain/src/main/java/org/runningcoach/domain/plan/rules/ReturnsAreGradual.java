package org.runningcoach.domain.plan.rules;

import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.weeks.EasyRunning;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.ReturnStep;
import org.runningcoach.domain.plan.weeks.ReturnToRunning;
import org.runningcoach.domain.plan.weeks.Tolerance;

/** In each step of a return all days together hold at most the step's share of the volume before the break, easy only; strides in the last step. */
record ReturnsAreGradual() implements PlanInvariant {

    @Override
    public String number() {
        return "P28";
    }

    @Override
    public String code() {
        return "returns-are-gradual";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        return plan.returns().all().stream()
                .flatMap(period -> Stream.concat(
                        period.steps().stream().flatMap(step -> tooMuch(plan, step)), notEasy(plan, period)));
    }

    private Stream<BrokenRule> tooMuch(PlanInContext plan, ReturnStep step) {
        double volume = plan.timeline().volumeBetween(step.first(), step.last());
        return plan.timeline().openVolume(step.first(), step.last()) > 0 && Tolerance.exceeds(volume, step.volume())
                ? Stream.of(on(
                        step.first(),
                        plan.timeline().measure().text(volume) + " up to " + step.last()
                                + " in a step of the return that may hold "
                                + plan.timeline().measure().text(step.volume())))
                : Stream.empty();
    }

    private Stream<BrokenRule> notEasy(PlanInContext plan, ReturnToRunning period) {
        return plan.openWorkouts()
                .filter(workout -> workout.isRun() && period.covers(workout.date()))
                .filter(run ->
                        period.allowsStridesOn(run.date()) ? !EasyRunning.isWithStrides(run) : !EasyRunning.is(run))
                .map(run -> on(run.date(), "more than easy running in a return that lasts until " + period.last()));
    }
}
