package org.runningcoach.domain.usefulness;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.HardSession;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.model.WorkoutType;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/**
 * Loading weeks of the phases with intensity hold a session of it; in the specific phase a hard long run does as well. From five running days on intermediate
 * and advanced athletes below 60 have a second hard session.
 */
record UltraWeeksHaveTheirEmphasis() implements UsefulnessRule {

    private static final int DAYS_FOR_TWO = 5;

    @Override
    public String number() {
        return "U3";
    }

    @Override
    public Stream<String> missed(PlanInContext plan) {
        List<LocalDate> weeks = Ultra.weeksOfIntensity(plan);
        Stream<String> without = weeks.stream()
                .filter(monday -> plan.openRunsOf(monday)
                        .noneMatch(run -> Ultra.secondsOfEmphasis(plan, run) > 0
                                || (Loading.phase(plan, monday).equals("SPECIFIC") && isHardLong(run))))
                .map(monday ->
                        "week of " + monday + " in phase " + Loading.phase(plan, monday) + " lacks its emphasis");
        Stream<String> single = weeks.stream()
                .filter(monday -> plan.timeline().weeklyRuns(monday) >= DAYS_FOR_TWO)
                .filter(monday -> !plan.limits().isBeginner() && !plan.limits().isMaster(monday))
                .filter(monday ->
                        plan.openRunsOf(monday).filter(HardSession::is).count() < 2)
                .filter(monday -> plan.openRunsOf(monday)
                        .noneMatch(run -> run.type() == WorkoutType.LONG
                                && run.seconds()
                                        >= 0.9 * plan.longestRunAllowed().on(run.date())))
                .map(monday -> "week of " + monday + " has no second hard session");
        return Stream.concat(without, single);
    }

    private static boolean isHardLong(Workout run) {
        return HardSession.is(run) && (run.type() == WorkoutType.LONG || run.type() == WorkoutType.BACK_TO_BACK);
    }
}
