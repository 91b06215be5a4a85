package org.runningcoach.domain.usefulness;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.CalendarWeek;
import org.runningcoach.domain.plan.weeks.DayTotals;
import org.runningcoach.domain.plan.weeks.LongRunAllowance;
import org.runningcoach.domain.plan.weeks.LongRunShare;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.RaceCategory;
import org.runningcoach.domain.plan.weeks.Taper;

/** A marathon build of twelve weeks or more, seen as a whole, reaches 90 % of the full limit of its long run three times. */
record MarathonBuildsReachTheirLongRuns() implements UsefulnessRule {

    private static final int WEEKS = 12;
    private static final int TIMES = 3;
    private static final double SHARE = 0.9;

    @Override
    public String number() {
        return "U4";
    }

    @Override
    public Stream<String> missed(PlanInContext plan) {
        return plan.season().goalTaper().stream()
                .filter(taper -> Loading.isMarathon(plan) && isWholeBuild(plan, taper))
                .filter(taper -> reached(plan, taper) < TIMES)
                .map(taper -> "the marathon build reaches the full long run " + reached(plan, taper) + " times");
    }

    private static boolean isWholeBuild(PlanInContext plan, Taper taper) {
        return !plan.request().today().isAfter(taper.raceDay().minusWeeks(WEEKS))
                && !plan.timeline().last().isBefore(taper.raceDay());
    }

    private static long reached(PlanInContext plan, Taper taper) {
        return plan.openRuns()
                .filter(run -> run.date().isBefore(taper.first()))
                .filter(run -> run.seconds() >= SHARE * limit(plan, run))
                .map(run -> CalendarWeek.mondayOf(run.date()))
                .distinct()
                .count();
    }

    private static double limit(PlanInContext plan, Workout run) {
        LocalDate monday = CalendarWeek.mondayOf(run.date());
        double week = plan.timeline().weeklyMetres(monday);
        int days = plan.timeline().countInWeek(monday, DayTotals::isRunningDay);
        double metres = LongRunAllowance.of(plan, run.date()).isPresent()
                ? LongRunShare.metresInBuild(week, days, RaceCategory.MARATHON)
                : LongRunShare.metres(week, days);
        double inShare = metres * run.seconds() / Math.max(1, run.volumeMetres());
        double time = 60.0 * plan.request().availability().minutesOn(run.date());
        return Math.min(inShare, Math.min(time, plan.limits().longestSessionSeconds(run.date())));
    }
}
