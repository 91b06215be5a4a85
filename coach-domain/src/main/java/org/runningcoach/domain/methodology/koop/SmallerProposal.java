package org.runningcoach.domain.methodology.koop;

import org.runningcoach.domain.methodology.drafting.RunLength;
import org.runningcoach.domain.methodology.drafting.RunWalk;
import org.runningcoach.domain.methodology.drafting.WeekSetting;

/** A session in the making cut to fewer minutes; hard running gives its way home away first, then becomes easy. */
record SmallerProposal(Sessions sessions, Proposal proposal, int present, WeekSetting setting) {

    Proposal within(int minutes) {
        return switch (proposal.form()) {
            case QUALITY -> quality(minutes);
            case RUN_WALK -> runWalk(minutes);
            default ->
                proposal.withMinutes(minutes)
                        .withClimb(present == 0 ? 0 : proposal.climb() * StrictMath.max(0, minutes) / present);
        };
    }

    private Proposal quality(int minutes) {
        Effort effort = proposal.effort();
        Bouts bouts = proposal.bouts();
        if (effort != null && bouts != null) {
            int needed = effort.minutes(bouts) + Sessions.frameMinutes(setting.shortFrame());
            if (needed <= minutes) {
                return proposal.withMinutes(minutes - needed).withClimb(0);
            }
            for (int step = effort.lastStep(); step >= 0; step--) {
                Bouts fewer = effort.step(step);
                needed = effort.minutes(fewer) + Sessions.frameMinutes(setting.shortFrame());
                if (fewer.work() < bouts.work() && needed <= minutes) {
                    return proposal.withBouts(fewer).withMinutes(0).withClimb(0);
                }
            }
        }
        return proposal.as(Proposal.Form.EASY, minutes, Reason.QUALITY_EASED).withClimb(0);
    }

    private Proposal runWalk(int minutes) {
        int step = RunWalk.stepWithin(proposal.step(), minutes);
        if (step > 0) {
            return proposal.withStep(step);
        }
        return minutes >= RunLength.SHORTEST
                ? proposal.withStep(1).withMinutes(minutes)
                : proposal.as(Proposal.Form.EASY, 0, proposal.reason());
    }
}
