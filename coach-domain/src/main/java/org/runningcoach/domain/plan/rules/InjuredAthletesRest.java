package org.runningcoach.domain.plan.rules;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.weeks.EasyRunning;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.Tolerance;

/** While injured: no running in the first 14 days, later only easy running of at most half the volume before the injury. */
record InjuredAthletesRest() implements PlanInvariant {

    private static final double SHARE = 0.5;
    private static final int DAYS_BEFORE = 28;

    @Override
    public String number() {
        return "P27";
    }

    @Override
    public String code() {
        return "injured-athletes-rest";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        if (!plan.health().isInjured()) {
            return Stream.empty();
        }
        Stream<BrokenRule> early = plan.openWorkouts()
                .filter(workout -> workout.isRun() && plan.health().noRunOn(workout.date()))
                .map(run -> on(run.date(), "a run in the first 14 days of an injury"));
        Stream<BrokenRule> notEasy = plan.openRuns()
                .filter(run -> !EasyRunning.is(run))
                .map(run -> on(run.date(), "more than easy running while injured"));
        return Stream.of(early, notEasy, tooMuch(plan)).flatMap(found -> found);
    }

    private Stream<BrokenRule> tooMuch(PlanInContext plan) {
        LocalDate since = plan.health().injuredSince();
        double before = plan.timeline().volumeBetween(since.minusDays(DAYS_BEFORE), since.minusDays(1)) / 4;
        return Weeks.wholeOf(plan)
                .filter(monday -> Weeks.isRun(plan, monday))
                .filter(monday -> Tolerance.exceeds(plan.timeline().weeklyVolume(monday), SHARE * before))
                .map(monday -> on(
                        monday,
                        plan.timeline().measure().text(plan.timeline().weeklyVolume(monday)) + " while injured, after "
                                + plan.timeline().measure().text(before) + " a week"));
    }
}
