package org.runningcoach.domain.usefulness;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.HardSession;
import org.runningcoach.domain.plan.model.WorkoutType;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.SprintStart;

/** A loading week of the specific phases and of the weeks before the race holds a session of high nervous load beyond acceleration, once that is open, and any other at least one of acceleration. */
record SprintWeeksHaveTheirEmphasis() implements UsefulnessRule {

    @Override
    public String number() {
        return "U3";
    }

    @Override
    public Stream<String> missed(PlanInContext plan) {
        return Loading.weeks(plan).stream()
                .filter(monday -> !Loading.phase(plan, monday).equals("GPP"))
                .filter(monday -> !isTrained(plan, monday))
                .map(monday ->
                        "week of " + monday + " in " + Loading.phase(plan, monday) + " has no sprint of its phase");
    }

    private static boolean isTrained(PlanInContext plan, LocalDate monday) {
        boolean full = new SprintStart(plan.timeline()).allowsFullSprintingOn(monday);
        return plan.openRunsOf(monday)
                .filter(HardSession::isHighCns)
                .anyMatch(run -> !full || run.type() != WorkoutType.ACCELERATION);
    }
}
