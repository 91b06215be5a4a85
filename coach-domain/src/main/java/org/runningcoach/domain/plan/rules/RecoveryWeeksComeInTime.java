package org.runningcoach.domain.plan.rules;

import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/** Any five weeks in a row (four from 50 years on) hold an easy one, at most 85 % of the higher of the two before it. */
record RecoveryWeeksComeInTime() implements PlanInvariant {

    @Override
    public String number() {
        return "P21";
    }

    @Override
    public String code() {
        return "recovery-weeks-come-in-time";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        return Weeks.wholeOf(plan)
                .filter(monday -> Weeks.isRun(plan, monday))
                .filter(monday -> plan.recoveryRhythm().isMissedBy(monday))
                .map(monday -> on(
                        monday,
                        "the " + plan.recoveryRhythm().weeks(monday) + " weeks up to this one, with "
                                + plan.timeline().measure().text(plan.timeline().weeklyVolume(monday))
                                + ", hold no easy week"));
    }
}
