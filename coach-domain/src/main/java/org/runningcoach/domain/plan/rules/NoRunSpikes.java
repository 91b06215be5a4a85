package org.runningcoach.domain.plan.rules;

import static org.runningcoach.domain.plan.rules.Wording.minutes;

import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.Tolerance;

/** No run is more than a tenth, or five minutes, longer than the longest of the 30 days before it; a race is exempt. */
record NoRunSpikes() implements PlanInvariant {

    @Override
    public String number() {
        return "P11";
    }

    @Override
    public String code() {
        return "no-run-spikes";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        return plan.openRuns().flatMap(run -> {
            double limit = plan.longestRunAllowed().on(run.date());
            return Tolerance.exceeds(run.seconds(), limit)
                    ? Stream.of(on(
                            run.date(),
                            "a run of " + minutes(run.seconds()) + " where " + minutes(limit) + " are allowed"))
                    : Stream.empty();
        });
    }
}
