package org.runningcoach.domain.plan.rules;

import static org.runningcoach.domain.plan.rules.Wording.minutes;

import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/** Sessions stand on allowed weekdays only and are no longer than the athlete's minutes of that day; a race is exempt, blackouts are P5. */
record SessionsFitTheAvailableTime() implements PlanInvariant {

    @Override
    public String number() {
        return "P4";
    }

    @Override
    public String code() {
        return "sessions-fit-the-available-time";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        return plan.openWorkouts()
                .filter(workout -> !workout.isRace())
                .filter(workout -> !plan.request().availability().isBlackedOut(workout.date()))
                .filter(workout -> workout.seconds() > available(plan, workout))
                .map(workout -> on(
                        workout.date(),
                        "a session of " + minutes(workout.seconds()) + " on a day with "
                                + minutes(available(plan, workout))));
    }

    private static int available(PlanInContext plan, Workout workout) {
        return 60 * plan.request().availability().minutesOn(workout.date());
    }
}
