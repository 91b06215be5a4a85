package org.runningcoach.domain.plan.rules;

import java.util.stream.Stream;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.weeks.HighSpeedRamp;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.SprintEvent;
import org.runningcoach.domain.plan.weeks.SprintLimits;
import org.runningcoach.domain.plan.weeks.SprintWeeks;
import org.runningcoach.domain.plan.weeks.Tolerance;

/**
 * High-speed metres of a week stay within the cap of level and event, and within 1.15 times the highest of the three weeks before and 30 more; 300 in
 * the first week with any.
 */
record HighSpeedMetresRampGently() implements PlanInvariant {

    @Override
    public String number() {
        return "P37";
    }

    @Override
    public String code() {
        return "high-speed-metres-ramp-gently";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        Race race = plan.request().goal().race();
        Double metres = race == null ? null : race.metres();
        SprintEvent event = metres == null ? SprintEvent.SHORT : SprintEvent.of(metres);
        HighSpeedRamp ramp = new HighSpeedRamp(plan.timeline(), new SprintLimits(plan.limits()), event);
        return Weeks.touchedBy(plan)
                .filter(monday ->
                        SprintWeeks.holdsOpen(plan, monday, day -> day.sprint().fastMetres() > 0))
                .filter(monday -> Tolerance.exceeds(ramp.metres(monday), ramp.limit(monday)))
                .map(monday -> on(
                        monday,
                        Math.round(ramp.metres(monday)) + " high-speed metres in a week that may hold "
                                + Math.round(ramp.limit(monday))));
    }
}
