package org.runningcoach.domain.usefulness;

import java.time.LocalDate;
import org.runningcoach.domain.plan.model.HardSession;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.model.WorkoutType;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.VolumeMeasure;

/** How much running the athlete's days and the bounds leave a week: quality as it is, every easy run as long as it may be. */
final class Room {

    private static final double EASY_SECONDS = 89 * 60;

    /** Distances and minutes are rounded down, each session a little. */
    private static final double ROUNDED = 0.95;

    private Room() {}

    static double volume(PlanInContext plan, LocalDate monday) {
        double bounds = Math.min(
                plan.volumeRamp().limit(monday, plan.timeline().weeklyRuns(monday)),
                Math.min(plan.fourWeekGrowth().limit(monday), byLoad(plan, monday)));
        double inRuns =
                plan.openRunsOf(monday).mapToDouble(run -> longest(plan, run)).sum();
        return Math.min(bounds, inRuns) * ROUNDED;
    }

    /** At the load that each unit of the week's volume costs. */
    private static double byLoad(PlanInContext plan, LocalDate monday) {
        double loadPerUnit =
                plan.timeline().weeklyLoad(monday) / Math.max(1, plan.timeline().weeklyVolume(monday));
        return plan.loadRamp().limit(monday) / Math.max(1e-9, loadPerUnit);
    }

    private static double longest(PlanInContext plan, Workout run) {
        boolean longUltraRun = plan.timeline().measure() == VolumeMeasure.SECONDS
                && (HardSession.is(run) || run.type() == WorkoutType.RECOVERY);
        if (Loading.isQuality(run) || longUltraRun) {
            return Loading.volume(plan, run);
        }
        double seconds = Math.min(
                Math.min(EASY_SECONDS, 60.0 * plan.request().availability().minutesOn(run.date())),
                plan.longestRunAllowed().on(run.date()));
        return seconds * Loading.volume(plan, run) / run.seconds();
    }
}
