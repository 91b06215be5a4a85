package org.runningcoach.domain.usefulness;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.HardSession;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/**
 * As many quality sessions as the week before stand on the same weekdays, from loading week to loading week of one phase. A long run that has become
 * 90 minutes or more, or is so no longer, is one hard day more or fewer, and P7 and P8 may move the others for it.
 */
record HardDaysKeepTheirWeekday() implements UsefulnessRule {

    @Override
    public String number() {
        return "U8";
    }

    @Override
    public Stream<String> missed(PlanInContext plan) {
        List<LocalDate> weeks = Loading.weeksOfQuality(plan);
        return weeks.stream()
                .filter(monday -> weeks.contains(monday.plusWeeks(1)))
                .filter(monday -> Loading.phase(plan, monday).equals(Loading.phase(plan, monday.plusWeeks(1))))
                .filter(monday -> days(plan, monday).size()
                        == days(plan, monday.plusWeeks(1)).size())
                .filter(monday -> hardRuns(plan, monday) == hardRuns(plan, monday.plusWeeks(1)))
                .filter(monday -> !days(plan, monday).equals(days(plan, monday.plusWeeks(1))))
                .map(monday -> "quality moves from " + days(plan, monday) + " in the week of " + monday + " to "
                        + days(plan, monday.plusWeeks(1)));
    }

    private static long hardRuns(PlanInContext plan, LocalDate monday) {
        return plan.openRunsOf(monday).filter(HardSession::is).count();
    }

    private static List<DayOfWeek> days(PlanInContext plan, LocalDate monday) {
        return Loading.quality(plan, monday).stream()
                .map(run -> run.date().getDayOfWeek())
                .distinct()
                .toList();
    }
}
