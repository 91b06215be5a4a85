package org.runningcoach.domain.methodology.koop;

import java.util.Optional;
import org.runningcoach.domain.plan.model.HardSession;
import org.runningcoach.domain.plan.model.Role;
import org.runningcoach.domain.plan.model.Segment;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.model.WorkoutType;
import org.runningcoach.domain.plan.weeks.EasyRunning;

/** A session as the athlete wants it: shorter, or easy. */
record SmallerSession(Sessions sessions, Workout workout) {

    private static final int LEAST = 10;
    private static final int SHORT_WARM_UP = 10 * 60;
    private static final int LONGEST_EASY = HardSession.HARD_BY_LENGTH_SECONDS / 60 - 1;

    /** At most so many minutes; nothing below ten, and no shorter race. */
    Optional<Workout> within(int minutes) {
        boolean fixed = workout.isRace() || (!workout.isRun() && workout.type() != WorkoutType.WALK);
        if (minutes < LEAST || fixed) {
            return Optional.empty();
        }
        int present = (workout.seconds() + 59) / 60;
        Proposal proposal = Proposal.from(workout);
        Proposal smaller =
                new SmallerProposal(sessions, proposal, present, setting()).within(StrictMath.min(minutes, present));
        return write(smaller.because(smaller.form() == proposal.form() ? proposal.reason() : Reason.BY_HAND));
    }

    /** Easy running, neither longer nor of ninety minutes; nothing for a session that is already like that. */
    Optional<Workout> easy() {
        boolean nothingToEase = !workout.isRun() || (EasyRunning.is(workout) && !HardSession.is(workout));
        int minutes = StrictMath.min(workout.seconds() / 60, LONGEST_EASY);
        return nothingToEase || workout.isRace()
                ? Optional.empty()
                : write(Proposal.of(Proposal.Form.EASY, minutes, Reason.BY_HAND));
    }

    private WeekSetting setting() {
        int warmUp = workout.segments()
                .filter(segment -> segment.role() == Role.WARM_UP)
                .mapToInt(Segment::seconds)
                .sum();
        return new WeekSetting(Phase.BASE, warmUp <= SHORT_WARM_UP, 0, 100);
    }

    /** Why the session stands there does not change with its size, unless it is no longer the same kind. */
    private Optional<Workout> write(Proposal proposal) {
        return sessions.write(proposal, workout.date(), setting())
                .map(written -> written.type() == workout.type() ? because(written) : written);
    }

    private Workout because(Workout written) {
        return new Workout(
                written.date(),
                written.type(),
                written.methodology(),
                written.purpose(),
                workout.reason(),
                written.steps());
    }
}
