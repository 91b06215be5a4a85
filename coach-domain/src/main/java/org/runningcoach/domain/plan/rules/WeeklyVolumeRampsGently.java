package org.runningcoach.domain.plan.rules;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.Tolerance;

/** A week's volume stays within one step of the four weeks before it, holds for two weeks after a step, or within the start-up allowance. */
record WeeklyVolumeRampsGently() implements PlanInvariant {

    @Override
    public String number() {
        return "P9";
    }

    @Override
    public String code() {
        return "weekly-volume-ramps-gently";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        return Weeks.wholeOf(plan).filter(monday -> Weeks.isRun(plan, monday)).flatMap(monday -> {
            double volume = plan.timeline().weeklyVolume(monday);
            double limit = limit(plan, monday);
            return Tolerance.exceeds(volume, limit)
                    ? Stream.of(on(
                            monday,
                            plan.timeline().measure().text(volume) + " in a week that may hold "
                                    + plan.timeline().measure().text(limit)))
                    : Stream.empty();
        });
    }

    private static double limit(PlanInContext plan, LocalDate monday) {
        return plan.volumeRamp().limit(monday, plan.timeline().weeklyRuns(monday));
    }
}
