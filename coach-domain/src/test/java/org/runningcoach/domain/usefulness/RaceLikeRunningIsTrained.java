package org.runningcoach.domain.usefulness;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.HardSession;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.Taper;

/** In the four weeks before the taper of an ultra at least two sessions are steady state or a long run of 90 minutes or more. */
record RaceLikeRunningIsTrained() implements UsefulnessRule {

    private static final int SESSIONS = 2;
    private static final int WEEKS = 4;

    @Override
    public String number() {
        return "U6";
    }

    @Override
    public Stream<String> missed(PlanInContext plan) {
        return plan.season().goalTaper().stream()
                .filter(taper -> !taper.first().isAfter(plan.timeline().last()))
                .filter(taper -> !plan.request().today().isAfter(taper.first().minusWeeks(WEEKS)))
                .filter(taper -> sessions(plan, taper) < SESSIONS)
                .map(taper -> sessions(plan, taper) + " race-like sessions before the taper of " + taper.first());
    }

    private static long sessions(PlanInContext plan, Taper taper) {
        LocalDate first = taper.first().minusWeeks(WEEKS);
        return Loading.runsBetween(plan, first, taper.first().minusDays(1))
                .filter(HardSession::is)
                .count();
    }
}
