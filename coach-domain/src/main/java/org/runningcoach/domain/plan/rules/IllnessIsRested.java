package org.runningcoach.domain.plan.rules;

import static org.runningcoach.domain.plan.rules.Wording.minutes;

import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/**
 * A fever stops all training; a cold keeps every run to 45 minutes and a niggle to 60 (methodology, section 2.15), as long as each is reckoned to
 * last.
 */
record IllnessIsRested() implements PlanInvariant {

    @Override
    public String number() {
        return "P8";
    }

    @Override
    public String code() {
        return "illness-is-rested";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        Stream<BrokenRule> fever = plan.openDays()
                .filter(day -> !day.isRest() && plan.health().noSessionOn(day.date()))
                .map(day -> on(day.date(), "a session where health allows none"));
        Stream<BrokenRule> tooLong = plan.openRuns()
                .filter(run -> run.seconds() > plan.health().longestRunSeconds(run.date()))
                .map(run -> on(
                        run.date(),
                        "a run of " + minutes(run.seconds()) + " where health allows "
                                + minutes(plan.health().longestRunSeconds(run.date()))));
        return Stream.concat(fever, tooLong);
    }
}
