package org.runningcoach.domain.plan.rules;

import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.Role;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.EasyRunning;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/** Every session with quality begins with a warm-up and ends with a cool-down; before a race the warm-up is advice, not a step. */
record QualityIsWarmedUp() implements PlanInvariant {

    @Override
    public String number() {
        return "P45";
    }

    @Override
    public String code() {
        return "quality-is-warmed-up";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        return plan.openRuns()
                .filter(run -> !EasyRunning.isWithStrides(run))
                .filter(run -> !has(run, Role.WARM_UP) || !has(run, Role.COOL_DOWN))
                .map(run -> on(run.date(), "quality without warm-up or cool-down"));
    }

    private static boolean has(Workout run, Role role) {
        return run.segments().anyMatch(segment -> segment.role() == role && segment.seconds() > 0);
    }
}
