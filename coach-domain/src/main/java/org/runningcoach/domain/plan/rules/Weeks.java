package org.runningcoach.domain.plan.rules;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.weeks.CalendarWeek;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/** Which weeks a rule looks at, by their Monday. */
final class Weeks {

    private Weeks() {}

    /** Weeks that end inside the plan: what sums and shares are judged on. */
    static Stream<LocalDate> wholeOf(PlanInContext plan) {
        return plan.timeline().plannedWeeks().stream();
    }

    /** Every week with an open day, an unfinished last one included: what counts of days are judged on. */
    static Stream<LocalDate> touchedBy(PlanInContext plan) {
        return Stream.iterate(
                CalendarWeek.mondayOf(plan.timeline().firstOpen()),
                monday -> !monday.isAfter(plan.timeline().last()),
                monday -> monday.plusDays(7));
    }

    /** Whether the week still holds planned running. */
    static boolean isRun(PlanInContext plan, LocalDate monday) {
        return plan.timeline().openVolume(monday, monday.plusDays(6)) > 0;
    }
}
