package org.runningcoach.domain.methodology.drafting;

import org.runningcoach.domain.plan.model.HardSession;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Role;
import org.runningcoach.domain.plan.model.Segment;
import org.runningcoach.domain.plan.model.Step;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.EasyRunning;

/** A session of the plan in force, of which a smaller one is wanted. */
public record StandingSession(Workout workout) {

    /** In whole minutes, rounded up. */
    public int minutes() {
        return (workout.seconds() + 59) / 60;
    }

    public int seconds(Role role) {
        return workout.segments()
                .filter(segment -> segment.role() == role)
                .mapToInt(Segment::seconds)
                .sum();
    }

    /** How many strides it holds. */
    public int strides() {
        return workout.steps().stream()
                .filter(step -> step.segments().getFirst().intensity() == Intensity.STRIDE)
                .mapToInt(Step::times)
                .sum();
    }

    /** Whether easing has nothing to take from it. */
    public boolean isEasyAlready() {
        return !workout.isRun() || workout.isRace() || (EasyRunning.is(workout) && !HardSession.is(workout));
    }

    /** What was written in its place: why a session stands there does not change with its size, unless it is no longer the same kind. */
    public Workout replacedBy(Workout written) {
        return written.type() != workout.type()
                ? written
                : new Workout(
                        written.date(),
                        written.type(),
                        written.methodology(),
                        written.purpose(),
                        workout.reason(),
                        written.steps());
    }
}
