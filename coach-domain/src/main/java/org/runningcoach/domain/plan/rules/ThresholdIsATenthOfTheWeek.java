package org.runningcoach.domain.plan.rules;

import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.QualityDistance;
import org.runningcoach.domain.plan.weeks.QualityLimits;

/** A session holds at most a tenth of its week's distance at threshold. */
record ThresholdIsATenthOfTheWeek() implements PlanInvariant {

    @Override
    public String number() {
        return "P14";
    }

    @Override
    public String code() {
        return "threshold-is-a-tenth-of-the-week";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        return new SessionDose(QualityDistance::threshold, QualityLimits::thresholdMetres).above(plan, this);
    }
}
