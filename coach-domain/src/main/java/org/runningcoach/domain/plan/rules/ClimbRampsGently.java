package org.runningcoach.domain.plan.rules;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.weeks.ClimbRamp;
import org.runningcoach.domain.plan.weeks.DayTotals;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.Tolerance;

/** A week asks for at most a fifth more ascent than the highest of the four weeks before it, or for 200 m. */
record ClimbRampsGently() implements PlanInvariant {
    @Override
    public String number() {
        return "P36";
    }

    @Override
    public String code() {
        return "climb-ramps-gently";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        ClimbRamp ramp = new ClimbRamp(plan.timeline());
        return Weeks.wholeOf(plan)
                .filter(monday -> holdsOpenClimb(plan, monday))
                .filter(monday -> Tolerance.exceeds(ramp.of(monday), ramp.limit(monday)))
                .map(monday -> on(
                        monday,
                        Math.round(ramp.of(monday)) + " m of ascent in a week that may hold "
                                + Math.round(ramp.limit(monday))));
    }

    private static boolean holdsOpenClimb(PlanInContext plan, LocalDate monday) {
        return plan.timeline()
                        .between(monday, monday.plusDays(6))
                        .filter(day -> plan.timeline().isOpen(day.date()))
                        .mapToDouble(DayTotals::climb)
                        .sum()
                > 0;
    }
}
