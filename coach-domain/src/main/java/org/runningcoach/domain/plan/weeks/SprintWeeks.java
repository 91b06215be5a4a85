package org.runningcoach.domain.plan.weeks;

import java.time.LocalDate;
import java.util.function.Predicate;

/** What the days that a plan can still shape hold of sprint training in a week. */
public final class SprintWeeks {

    private SprintWeeks() {}

    public static boolean holdsOpen(PlanInContext plan, LocalDate monday, Predicate<DayTotals> what) {
        LocalDate first = plan.timeline().firstOpen();
        return plan.timeline()
                .between(monday.isBefore(first) ? first : monday, monday.plusDays(6))
                .anyMatch(what);
    }
}
