package org.runningcoach.domain.plan.rules;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.DayTotals;
import org.runningcoach.domain.plan.weeks.EasyRunning;
import org.runningcoach.domain.plan.weeks.GentleSprinting;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/** In the first four weeks after the training start a beginner runs easily (a sprinter accelerates to nine tenths of the best speed), on at most four days a week, with strides from the third week. */
record BeginnersBeginEasily() implements PlanInvariant {

    @Override
    public String number() {
        return "P30";
    }

    @Override
    public String code() {
        return "beginners-begin-easily";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        Stream<BrokenRule> notEasy = plan.openRuns()
                .filter(run -> plan.limits().isBeginning(run.date()) && !isEasy(plan, run))
                .map(run -> on(run.date(), "more than easy running in a beginner's first weeks"));
        Stream<BrokenRule> tooOften = Weeks.wholeOf(plan)
                .filter(monday -> plan.limits().isBeginning(monday))
                .filter(monday -> Weeks.isRun(plan, monday))
                .filter(monday -> runningDays(plan, monday) > plan.limits().runningDays(monday))
                .map(monday -> on(monday, runningDays(plan, monday) + " running days in a beginner's first weeks"));
        return Stream.concat(notEasy, tooOften);
    }

    private static boolean isEasy(PlanInContext plan, Workout run) {
        if (GentleSprinting.is(run)) {
            return true;
        }
        return plan.limits().allowsStrides(run.date()) ? EasyRunning.isWithStrides(run) : EasyRunning.is(run);
    }

    private static int runningDays(PlanInContext plan, LocalDate monday) {
        return plan.timeline().countInWeek(monday, DayTotals::isRunningDay);
    }
}
