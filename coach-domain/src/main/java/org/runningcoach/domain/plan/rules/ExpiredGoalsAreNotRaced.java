package org.runningcoach.domain.plan.rules;

import java.util.stream.Stream;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/** A goal whose date has passed leaves no race of its kind and no taper behind: the plan is one for general fitness. */
record ExpiredGoalsAreNotRaced() implements PlanInvariant {

    @Override
    public String number() {
        return "P24";
    }

    @Override
    public String code() {
        return "expired-goals-are-not-raced";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        Race goal = plan.request().goal().race();
        if (goal == null
                || goal.date() == null
                || !goal.date().isBefore(plan.request().today())) {
            return Stream.empty();
        }
        return plan.openWorkouts()
                .filter(Workout::isRace)
                .filter(race -> plan.races().on(race.date()).isEmpty())
                .map(race -> on(race.date(), "a race although the goal's date " + goal.date() + " has passed"));
    }
}
