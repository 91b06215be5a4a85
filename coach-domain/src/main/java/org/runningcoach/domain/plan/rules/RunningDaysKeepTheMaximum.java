package org.runningcoach.domain.plan.rules;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.weeks.CalendarWeek;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/** Running days a week stay within the athlete's own maximum; a race is exempt and not counted. */
record RunningDaysKeepTheMaximum() implements PlanInvariant {

    @Override
    public String number() {
        return "P4";
    }

    @Override
    public String code() {
        return "running-days-keep-the-maximum";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        int most = plan.request().availability().maxDaysPerWeek();
        return Weeks.touchedBy(plan)
                .filter(monday -> plan.openRunsOf(monday).findAny().isPresent())
                .filter(monday -> runningDays(plan, monday) > most)
                .map(monday ->
                        on(monday, runningDays(plan, monday) + " running days where the athlete allows " + most));
    }

    private static int runningDays(PlanInContext plan, LocalDate monday) {
        return plan.timeline().countInWeek(CalendarWeek.mondayOf(monday), day -> day.runs() > 0 && !day.isRace());
    }
}
