package org.runningcoach.domain.plan.rules;

import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.Tolerance;

/** Above 25 km a week holds at most a fifth more than the highest of the three latest loading weeks that lie 4 to 16 weeks back. */
record FourWeeksGrowByAFifth() implements PlanInvariant {

    @Override
    public String number() {
        return "P10";
    }

    @Override
    public String code() {
        return "four-weeks-grow-by-a-fifth";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        return Weeks.wholeOf(plan).filter(monday -> Weeks.isRun(plan, monday)).flatMap(monday -> {
            double volume = plan.timeline().weeklyVolume(monday);
            double limit = plan.fourWeekGrowth().limit(monday);
            return Tolerance.exceeds(volume, limit)
                    ? Stream.of(on(
                            monday,
                            plan.timeline().measure().text(volume) + " where four weeks of growth allow "
                                    + plan.timeline().measure().text(limit)))
                    : Stream.empty();
        });
    }
}
