package org.runningcoach.domain.methodology.koop;

import java.util.Objects;
import org.runningcoach.domain.methodology.drafting.Budget;
import org.runningcoach.domain.methodology.drafting.DayCuts;
import org.runningcoach.domain.methodology.drafting.DraftDay;
import org.runningcoach.domain.methodology.drafting.DraftWeek;
import org.runningcoach.domain.methodology.drafting.RunLength;
import org.runningcoach.domain.methodology.drafting.SessionKind;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.weeks.BackToBackAdmission;

/**
 * The ways in which a day of this school loses work.
 *
 * @param recovery days that hold a recovery run at most
 */
record Cuts(Sessions sessions, RecoveryDays recovery) implements DayCuts<Proposal> {

    private static final double TOLERANCE = 1e-6;

    @Override
    public void shorten(DraftDay<Proposal> day, int minutes, DraftWeek<Proposal> week) {
        Proposal proposal = Objects.requireNonNull(day.proposal());
        day.propose(
                new SmallerProposal(sessions, proposal, day.minutes(), week.setting()).within(minutes), week.setting());
    }

    /** A long run just short of 90 minutes, anything else as long as it was, and no more load. */
    @Override
    public void ease(DraftDay<Proposal> day, DraftWeek<Proposal> week) {
        Proposal proposal = Objects.requireNonNull(day.proposal());
        boolean recovers = recovery.contains(day.date());
        if (proposal.form() == Proposal.Form.RUN_WALK && !recovers) {
            day.propose(proposal, week.setting());
            return;
        }
        Proposal.Form easy = proposal.kind() == SessionKind.LONG ? Proposal.Form.LONG : Proposal.Form.EASY;
        Proposal.Form form = recovers ? Proposal.Form.RECOVERY : easy;
        int most = recovers ? BackToBackAdmission.QUIET_SECONDS / 60 : RunLength.LONGEST_EASY;
        Reason reason = proposal.form() == Proposal.Form.QUALITY ? Reason.QUALITY_EASED : proposal.reason();
        int minutes = (int) StrictMath.min(day.minutes(), day.totals().load() / Intensity.EASY.rate());
        day.propose(proposal.as(form, StrictMath.min(minutes, most), reason), week.setting());
    }

    /** Takes so many minutes of hard running away; too little of it becomes easy. */
    void fewerBouts(DraftDay<Proposal> day, double minutes, DraftWeek<Proposal> week) {
        Proposal proposal = Objects.requireNonNull(day.proposal());
        Effort effort = proposal.effort();
        Bouts bouts = proposal.bouts();
        int length = day.minutes();
        if (effort != null && bouts != null) {
            Bouts fewer = effort.within(effort.lastStep(), bouts.work() - minutes);
            if (fewer != null && fewer.work() < bouts.work()) {
                int extra = length
                        - effort.minutes(fewer)
                        - Sessions.frameMinutes(week.setting().shortFrame());
                day.propose(proposal.withBouts(fewer).withMinutes(StrictMath.max(0, extra)), week.setting());
                return;
            }
        }
        int most = StrictMath.min(length, RunLength.LONGEST_EASY);
        day.propose(proposal.as(Proposal.Form.EASY, most, Reason.QUALITY_TOO_SMALL), week.setting());
    }

    @Override
    public boolean hasMinutesToSpare(Proposal proposal) {
        return proposal.minutes() > 0 && proposal.effort() != null;
    }

    @Override
    public int minutesFor(Budget.What what, double excess) {
        return wholeMinutes(what == Budget.What.LOAD ? minutesOfLoad(excess) : excess / 60);
    }

    static int wholeMinutes(double excess) {
        return excess <= TOLERANCE ? 0 : (int) StrictMath.ceil(excess - TOLERANCE);
    }

    /** Minutes of easy running that make so much load. */
    static double minutesOfLoad(double load) {
        return load / Intensity.EASY.rate();
    }

    @Override
    public boolean isSecondOfPair(DraftWeek<Proposal> week, int index) {
        return LongRunPairs.isSecond(week, index);
    }
}
