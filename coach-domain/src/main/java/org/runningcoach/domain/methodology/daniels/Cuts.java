package org.runningcoach.domain.methodology.daniels;

import java.util.Objects;
import org.runningcoach.domain.methodology.drafting.Budget;
import org.runningcoach.domain.methodology.drafting.DayCuts;
import org.runningcoach.domain.methodology.drafting.DraftDay;
import org.runningcoach.domain.methodology.drafting.DraftWeek;
import org.runningcoach.domain.methodology.drafting.RunLength;
import org.runningcoach.domain.methodology.drafting.RunWalk;
import org.runningcoach.domain.methodology.drafting.Strides;
import org.runningcoach.domain.plan.model.Intensity;

/** The ways in which a day of this school loses work. */
record Cuts(Sessions sessions) implements DayCuts<Proposal> {

    private static final double TOLERANCE = 1e-6;

    @Override
    public void shorten(DraftDay<Proposal> day, int minutes, DraftWeek<Proposal> week) {
        Proposal proposal = Objects.requireNonNull(day.proposal());
        switch (proposal.form()) {
            case QUALITY -> shortenQuality(day, proposal, minutes, week);
            case RUN_WALK -> shortenRunWalk(day, proposal, minutes, week);
            default -> day.propose(proposal.withMinutes(minutes), week.setting());
        }
    }

    private void shortenQuality(DraftDay<Proposal> day, Proposal proposal, int minutes, DraftWeek<Proposal> week) {
        int excess = day.minutes() - minutes;
        if (proposal.minutes() > 0) {
            int kept = StrictMath.max(0, proposal.minutes() - excess);
            day.propose(proposal.withMinutes(kept), week.setting());
            return;
        }
        Quality quality = Objects.requireNonNull(proposal.quality());
        double less = quality.metresOn(day.planned())
                - sessions.paces().metresIn(StrictMath.max(1, excess), quality.intensity());
        if (less >= quality.least(sessions.paces())) {
            day.propose(proposal.withDose(less), week.setting());
        }
        if (day.minutes() > minutes || day.isRest()) {
            day.propose(eased(proposal, minutes), week.setting());
        }
    }

    private static void shortenRunWalk(
            DraftDay<Proposal> day, Proposal proposal, int minutes, DraftWeek<Proposal> week) {
        int step = RunWalk.stepWithin(proposal.step(), minutes);
        if (step > 0) {
            day.propose(proposal.withStep(step), week.setting());
        } else if (minutes >= RunLength.SHORTEST) {
            day.propose(proposal.withStep(1).withMinutes(minutes), week.setting());
        } else {
            day.clear();
        }
    }

    /** A long run just short of 90 minutes, anything else as easy as it was long. */
    @Override
    public void ease(DraftDay<Proposal> day, DraftWeek<Proposal> week) {
        Proposal proposal = Objects.requireNonNull(day.proposal());
        int minutes = StrictMath.min(sessions.paces().easyMinutes(day), RunLength.LONGEST_EASY);
        day.propose(eased(proposal, minutes), week.setting());
    }

    private static Proposal eased(Proposal proposal, int minutes) {
        return proposal.quality() == null
                ? proposal.withMinutes(minutes).withStrides(0)
                : proposal.withoutQuality(Reason.QUALITY_EASED).withMinutes(minutes);
    }

    /** At most so many metres of hard running; too few of them become easy running with strides. */
    void limitDose(DraftDay<Proposal> day, double dose, DraftWeek<Proposal> week) {
        Proposal proposal = Objects.requireNonNull(day.proposal());
        int minutes = sessions.paces().easyMinutes(day);
        day.propose(proposal.withDose(dose), week.setting());
        if (day.isRest()) {
            Proposal easy = proposal.withoutQuality(Reason.QUALITY_TOO_SMALL).withMinutes(minutes);
            day.propose(easy.withStrides(Strides.USUAL), week.setting());
        }
    }

    @Override
    public boolean hasMinutesToSpare(Proposal proposal) {
        return proposal.minutes() > 0;
    }

    @Override
    public int minutesFor(Budget.What what, double excess) {
        return minutesOf(what == Budget.What.LOAD ? metresOfLoad(excess) : excess);
    }

    /** Minutes of easy running that make so many metres; 0 for none. */
    int minutesOf(double metres) {
        return metres <= TOLERANCE ? 0 : (int) StrictMath.ceil(sessions.paces().minutesOf(metres, Intensity.EASY));
    }

    /** Metres of easy running that make so much load. */
    double metresOfLoad(double load) {
        return sessions.paces().metresIn(load / Intensity.EASY.rate(), Intensity.EASY);
    }
}
