package org.runningcoach.domain.plan.rules;

import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.Segment;
import org.runningcoach.domain.plan.model.Target;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/** Every session says its purpose, the rule that put it there, its methodology, and an effort for each moving part. */
record EverySessionIsExplained() implements PlanInvariant {

    private static final int HARDEST = 10;

    @Override
    public String number() {
        return "P46";
    }

    @Override
    public String code() {
        return "every-session-is-explained";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        return plan.openWorkouts()
                .filter(workout -> workout.purpose().code().isBlank()
                        || workout.reason().code().isBlank()
                        || !isOfTheMethodology(plan, draft, workout)
                        || workout.segments().anyMatch(segment -> !isGuided(segment)))
                .map(workout -> on(workout.date(), "a session without purpose, reason, methodology or effort"));
    }

    /** A day kept through a change of methodology keeps its name. */
    private static boolean isOfTheMethodology(PlanInContext plan, PlanDraft draft, Workout workout) {
        return workout.methodology() == draft.methodology()
                || plan.request().stored().stream()
                        .anyMatch(day -> day.workouts().contains(workout));
    }

    private static boolean isGuided(Segment segment) {
        Target target = segment.target();
        boolean moves = segment.metres() > 0;
        return target.effortLow() >= 0
                && target.effortLow() <= target.effortHigh()
                && target.effortHigh() <= HARDEST
                && (!moves || target.effortHigh() > 0);
    }
}
