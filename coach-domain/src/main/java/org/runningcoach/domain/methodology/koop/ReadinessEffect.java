package org.runningcoach.domain.methodology.koop;

import org.runningcoach.domain.methodology.drafting.DraftDay;
import org.runningcoach.domain.methodology.drafting.DraftWeek;
import org.runningcoach.domain.methodology.drafting.RunLength;
import org.runningcoach.domain.methodology.drafting.TiredDays;
import org.runningcoach.domain.methodology.drafting.WeekSetting;

/** Makes the days ahead easier for an athlete who feels tired: sessions lose minutes or their hard part, and nothing is added anywhere (section 6). */
final class ReadinessEffect {

    private static final int LONGEST_REPLACEMENT = 45;

    private final Course course;
    private final TiredDays tired;

    ReadinessEffect(Course course) {
        this.course = course;
        this.tired = new TiredDays(course);
    }

    /** Changes the days of a finished week; the caller keeps the rules. */
    void apply(DraftWeek<Proposal> week) {
        for (DraftDay<Proposal> day : week.days()) {
            Proposal proposal = day.proposal();
            if (day.isOpen() && proposal != null) {
                apply(day, proposal, week.setting());
            }
        }
    }

    private void apply(DraftDay<Proposal> day, Proposal proposal, WeekSetting setting) {
        switch (tired.of(day.date(), day.totals().hard())) {
            case NOTHING -> {}
            case SESSION -> day.clear();
            case FIFTH -> shorten(day, proposal, (int) (TiredDays.TRIM * day.minutes()), setting);
            case HARD_RUNNING -> {
                int minutes = StrictMath.min(LONGEST_REPLACEMENT, tired.left(day.minutes()));
                day.propose(
                        proposal.as(Proposal.Form.EASY, minutes, Reason.READINESS)
                                .withClimb(0),
                        setting);
            }
            case MINUTES -> {
                if (proposal.form() != Proposal.Form.QUALITY && proposal.form() != Proposal.Form.RUN_WALK) {
                    int minutes = StrictMath.max(tired.left(day.minutes()), RunLength.SHORTEST);
                    shorten(day, proposal, minutes, setting);
                }
            }
        }
    }

    private void shorten(DraftDay<Proposal> day, Proposal proposal, int minutes, WeekSetting setting) {
        Proposal smaller = new SmallerProposal(course.sessions(), proposal, day.minutes(), setting).within(minutes);
        day.propose(smaller.because(Reason.READINESS), setting);
    }
}
