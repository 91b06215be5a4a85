package org.runningcoach.domain.usefulness;

import java.time.LocalDate;
import java.util.Comparator;
import org.runningcoach.domain.athlete.model.AvailableDay;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/** How much running in metres the athlete's days and the bounds leave a week, reckoned at the slow end of easy pace. */
final class Room {

    private static final int LONGEST_MINUTES = 150;
    /** Distances and minutes are rounded down, each session a little. */
    private static final double ROUNDED = 0.95;

    private Room() {}

    static double metres(PlanInContext plan, LocalDate monday) {
        double bounds = Math.min(
                plan.volumeRamp().limit(monday, plan.timeline().weeklyRuns(monday)),
                Math.min(plan.fourWeekGrowth().limit(monday), byLoad(plan, monday)));
        return Math.min(bounds, inMinutes(plan, monday)) * ROUNDED;
    }

    /** Easy running alone costs three units a minute; quality leaves less. */
    private static double byLoad(PlanInContext plan, LocalDate monday) {
        double loadPerMetre =
                plan.timeline().weeklyLoad(monday) / Math.max(1, plan.timeline().weeklyMetres(monday));
        return plan.loadRamp().limit(monday) / Math.max(1e-9, loadPerMetre);
    }

    static double inMinutes(PlanInContext plan, LocalDate monday) {
        int runs = plan.timeline().weeklyRuns(monday);
        int minutes = plan.request().availability().days().stream()
                .map(AvailableDay::minutes)
                .sorted(Comparator.reverseOrder())
                .limit(runs)
                .mapToInt(each -> Math.min(LONGEST_MINUTES, each))
                .sum();
        return minutes * 60 / plan.timeline().told().easySecondsPerKilometre() * 1000;
    }
}
