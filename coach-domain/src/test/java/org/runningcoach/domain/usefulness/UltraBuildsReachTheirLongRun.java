package org.runningcoach.domain.usefulness;

import java.util.stream.Stream;
import org.runningcoach.domain.plan.weeks.LongRunShare;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.Taper;

/** An ultra build of sixteen weeks or more, seen as a whole, reaches its planned longest run once, as far as the week of the highest volume has room for it. */
record UltraBuildsReachTheirLongRun() implements UsefulnessRule {

    private static final int WEEKS = 16;
    private static final double NEARLY = 0.95;
    private static final int USUAL_DAYS = 5;

    @Override
    public String number() {
        return "U4";
    }

    @Override
    public Stream<String> missed(PlanInContext plan) {
        return plan.season().goalTaper().stream()
                .filter(taper -> isWholeBuild(plan, taper) && longest(plan, taper) < NEARLY * asked(plan))
                .map(taper -> "the longest run of the build has " + Math.round(longest(plan, taper) / 60) + " of "
                        + Math.round(asked(plan) / 60) + " min");
    }

    private static boolean isWholeBuild(PlanInContext plan, Taper taper) {
        return !plan.request().today().isAfter(taper.raceDay().minusWeeks(WEEKS))
                && !plan.timeline().last().isBefore(taper.raceDay());
    }

    private static double longest(PlanInContext plan, Taper taper) {
        return plan.openRuns()
                .filter(run -> run.date().isBefore(taper.first()))
                .mapToDouble(run -> run.seconds())
                .max()
                .orElse(0);
    }

    private static double asked(PlanInContext plan) {
        double peak = Loading.weeks(plan).stream()
                .mapToDouble(plan.timeline()::weeklySeconds)
                .max()
                .orElse(0);
        return Math.min(Ultra.plannedLongestSeconds(plan), LongRunShare.seconds(peak, USUAL_DAYS));
    }
}
