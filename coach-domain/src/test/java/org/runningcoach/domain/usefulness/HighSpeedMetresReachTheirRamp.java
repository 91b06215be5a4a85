package org.runningcoach.domain.usefulness;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.HardSession;
import org.runningcoach.domain.plan.model.SprintWork;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.HighSpeedRamp;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.SprintCategory;
import org.runningcoach.domain.plan.weeks.SprintEvent;
import org.runningcoach.domain.plan.weeks.SprintLimits;

/**
 * In loading weeks of the second specific phase high-speed metres come to three quarters of what cap, ramp and the caps of the week's own sessions
 * allow; not in weeks whose volume or load is full, and
 * as far as the days and the runs before leave time.
 */
record HighSpeedMetresReachTheirRamp() implements UsefulnessRule {

    @Override
    public String number() {
        return "U5";
    }

    @Override
    public Stream<String> missed(PlanInContext plan) {
        SprintLimits limits = new SprintLimits(plan.limits());
        SprintEvent event = SprintEvent.of(Loading.goalMetres(plan).orElse(100.0));
        HighSpeedRamp ramp = new HighSpeedRamp(plan.timeline(), limits, event);
        return Loading.weeks(plan).stream()
                .filter(monday -> Loading.phase(plan, monday).equals("SPP2"))
                .filter(monday -> !isFull(plan, monday))
                .filter(monday ->
                        ramp.metres(monday) < 0.75 * Math.min(ramp.limit(monday), sessions(plan, limits, monday)))
                .map(monday -> String.format(
                        Locale.ROOT, "week of %s: %.0f of %.0f m", monday, ramp.metres(monday), ramp.limit(monday)));
    }

    private static boolean isFull(PlanInContext plan, LocalDate monday) {
        double load = plan.timeline().weeklyLoad(monday);
        double seconds = plan.timeline().weeklySeconds(monday);
        return load > 0.93 * plan.loadRamp().limit(monday)
                || seconds > 0.93 * plan.volumeRamp().limit(monday, 7)
                || seconds > 0.93 * plan.fourWeekGrowth().limit(monday);
    }

    private static double sessions(PlanInContext plan, SprintLimits limits, LocalDate monday) {
        return plan.openRunsOf(monday)
                .filter(HardSession::isHighCns)
                .mapToDouble(run -> outOfTime(plan, run) ? SprintWork.of(run).fastMetres() : most(limits, run))
                .sum();
    }

    /** Whether another repetition would be longer than the day or the runs of the last 30 days allow. */
    private static boolean outOfTime(PlanInContext plan, Workout run) {
        double longest = Math.min(
                60.0 * plan.request().availability().minutesOn(run.date()),
                plan.longestRunAllowed().on(run.date()));
        return run.seconds() > 0.8 * longest;
    }

    private static double most(SprintLimits limits, Workout run) {
        SprintCategory category = SprintCategory.of(run.type()).orElseThrow();
        return category == SprintCategory.MAXIMAL_VELOCITY ? limits.velocityMetres() : limits.sessionMetres(category);
    }
}
