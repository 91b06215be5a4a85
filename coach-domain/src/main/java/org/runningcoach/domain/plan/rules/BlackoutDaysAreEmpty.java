package org.runningcoach.domain.plan.rules;

import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/** No session of any kind, not even a race, stands on a blackout date. */
record BlackoutDaysAreEmpty() implements PlanInvariant {

    @Override
    public String number() {
        return "P5";
    }

    @Override
    public String code() {
        return "blackout-days-are-empty";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        return plan.openDays()
                .filter(day -> !day.isRest())
                .filter(day -> plan.request().availability().isBlackedOut(day.date()))
                .map(day -> on(day.date(), day.workouts().size() + " sessions on a blacked-out day"));
    }
}
