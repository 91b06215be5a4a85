package org.runningcoach.domain.plan.rules;

import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/**
 * A day of low nervous load holds nothing above 75 % of the best speed; intensive tempo counts as hard and is no such day.
 */
record LowDaysAreSlow() implements PlanInvariant {

    private static final int MOST_PERCENT = 75;

    @Override
    public String number() {
        return "P38";
    }

    @Override
    public String code() {
        return "low-days-are-slow";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        return plan.openDays()
                .filter(day -> !day.isHard())
                .flatMap(day -> day.workouts().stream())
                .filter(LowDaysAreSlow::isFast)
                .map(workout -> on(workout.date(), "faster than " + MOST_PERCENT + " % on a day of low nervous load"));
    }

    private static boolean isFast(Workout workout) {
        return workout.steps().stream()
                .flatMap(step -> step.segments().stream())
                .map(segment -> segment.target().speed())
                .anyMatch(speed -> speed != null && speed.high() > MOST_PERCENT);
    }
}
