package org.runningcoach.domain.plan.rules;

import static org.runningcoach.domain.plan.rules.Wording.minutes;

import java.util.stream.Stream;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.SprintLimits;

/** No session is longer than 150 minutes (120 in sprint training), nor than 45 in a beginner's first four weeks; a race is exempt. Minors have shorter runs (P29). */
record SessionsKeepTheLongestDuration() implements PlanInvariant {

    @Override
    public String number() {
        return "P13";
    }

    @Override
    public String code() {
        return "sessions-keep-the-longest-duration";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        return plan.openWorkouts()
                .filter(workout -> !workout.isRace())
                .filter(workout -> workout.seconds() > longest(plan, workout))
                .map(workout -> on(
                        workout.date(),
                        "a session of " + minutes(workout.seconds()) + " where " + minutes(longest(plan, workout))
                                + " is the most"));
    }

    private static int longest(PlanInContext plan, Workout workout) {
        return plan.request().methodology() == Methodology.PFAFF
                ? new SprintLimits(plan.limits()).longestSessionSeconds(workout.date())
                : plan.limits().longestSessionSeconds(workout.date());
    }
}
