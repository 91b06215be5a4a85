package org.runningcoach.domain.plan.rules;

import static org.runningcoach.domain.plan.rules.Wording.units;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.weeks.DayTotals;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.Timeline;
import org.runningcoach.domain.plan.weeks.Tolerance;

/** A week's load stays within a fifth or 90 units of the four weeks before it, or within the start-up allowance. */
record WeeklyLoadRampsGently() implements PlanInvariant {

    @Override
    public String number() {
        return "P9";
    }

    @Override
    public String code() {
        return "weekly-load-ramps-gently";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        return Weeks.wholeOf(plan)
                .filter(monday -> openLoad(plan.timeline(), monday) > 0)
                .flatMap(monday -> {
                    double load = plan.timeline().weeklyLoad(monday);
                    double limit = plan.loadRamp().limit(monday);
                    return Tolerance.exceeds(load, limit)
                            ? Stream.of(on(monday, units(load) + " in a week that may hold " + units(limit)))
                            : Stream.empty();
                });
    }

    private static double openLoad(Timeline timeline, LocalDate monday) {
        return timeline.between(monday, monday.plusDays(6))
                .filter(day -> timeline.isOpen(day.date()))
                .mapToDouble(DayTotals::load)
                .sum();
    }
}
