package org.runningcoach.domain.usefulness;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/** A loading week runs on as many days as the athlete has and rest, age and beginning allow. */
record RunningDaysAreUsed() implements UsefulnessRule {

    @Override
    public String number() {
        return "U1";
    }

    @Override
    public Stream<String> missed(PlanInContext plan) {
        return Loading.weeks(plan).stream()
                .filter(monday -> runningDays(plan, monday) < possible(plan, monday))
                .map(monday -> "week of " + monday + ": " + runningDays(plan, monday) + " running days of "
                        + possible(plan, monday));
    }

    private static int runningDays(PlanInContext plan, LocalDate monday) {
        return plan.timeline().countInWeek(monday, day -> day.runs() > 0);
    }

    /** The running days of a loading week by calendar, rest, age and level. */
    static int possible(PlanInContext plan, LocalDate monday) {
        int available = plan.request().availability().days().size();
        int wanted = plan.request().availability().maxDaysPerWeek();
        int rested = 7 - plan.limits().restDays(monday, false);
        return Math.min(
                Math.min(available, wanted), Math.min(rested, plan.limits().runningDays(monday)));
    }
}
