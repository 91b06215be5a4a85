package org.runningcoach.domain.methodology.koop;

import java.util.Optional;
import org.runningcoach.domain.methodology.drafting.RunLength;
import org.runningcoach.domain.methodology.drafting.StandingSession;
import org.runningcoach.domain.methodology.drafting.WeekSetting;
import org.runningcoach.domain.plan.model.Role;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.model.WorkoutType;

/** A session as the athlete wants it: shorter, or easy. */
record SmallerSession(Sessions sessions, Workout workout) {

    private static final int SHORT_WARM_UP = 10 * 60;

    /** At most so many minutes; nothing below ten, and no shorter race. */
    Optional<Workout> within(int minutes) {
        boolean fixed = workout.isRace() || (!workout.isRun() && workout.type() != WorkoutType.WALK);
        if (minutes < RunLength.SHORTEST || fixed) {
            return Optional.empty();
        }
        int present = standing().minutes();
        Proposal proposal = Proposal.from(workout);
        Proposal smaller =
                new SmallerProposal(sessions, proposal, present, setting()).within(StrictMath.min(minutes, present));
        return write(smaller.because(smaller.form() == proposal.form() ? proposal.reason() : Reason.BY_HAND));
    }

    /** Easy running, neither longer nor of ninety minutes; nothing for a session that is already like that. */
    Optional<Workout> easy() {
        int minutes = StrictMath.min(workout.seconds() / 60, RunLength.LONGEST_EASY);
        return standing().isEasyAlready()
                ? Optional.empty()
                : write(Proposal.of(Proposal.Form.EASY, minutes, Reason.BY_HAND));
    }

    private StandingSession standing() {
        return new StandingSession(workout);
    }

    private WeekSetting setting() {
        return WeekSetting.plain(Phase.BASE.label(), standing().seconds(Role.WARM_UP) <= SHORT_WARM_UP);
    }

    private Optional<Workout> write(Proposal proposal) {
        return sessions.write(proposal, workout.date(), setting()).map(standing()::replacedBy);
    }
}
