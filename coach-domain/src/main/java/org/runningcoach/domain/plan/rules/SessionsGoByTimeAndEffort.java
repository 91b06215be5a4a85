package org.runningcoach.domain.plan.rules;

import java.util.stream.Stream;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.plan.model.Measure;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.Segment;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/** Every part of a Koop session says how long and how hard, none how fast; its distance is an estimate. A race has its own measure. */
record SessionsGoByTimeAndEffort() implements PlanInvariant {
    @Override
    public String number() {
        return "P35";
    }

    @Override
    public String code() {
        return "sessions-go-by-time-and-effort";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        return plan.openWorkouts()
                .filter(workout -> workout.methodology() == Methodology.KOOP && !workout.isRace())
                .filter(workout -> !workout.segments().allMatch(SessionsGoByTimeAndEffort::goesByTimeAndEffort))
                .map(workout -> on(workout.date(), "a part of a session without time or effort, or with a pace"));
    }

    private static boolean goesByTimeAndEffort(Segment segment) {
        return segment.measure() == Measure.TIME
                && segment.seconds() > 0
                && segment.target().effortHigh() > 0
                && segment.target().pace() == null;
    }
}
