package org.runningcoach.domain.methodology.koop;

import org.runningcoach.domain.methodology.drafting.DraftDay;
import org.runningcoach.domain.methodology.drafting.DraftWeek;
import org.runningcoach.domain.methodology.drafting.RunLength;
import org.runningcoach.domain.methodology.drafting.SessionKind;

/** Puts easy running in the place of hard while something hurts by what feedback tells, and says that this is why. */
record NiggleEffect(Course course) {

    /** Changes the days of a finished week; the caller keeps the rules. */
    void apply(DraftWeek<Proposal> week) {
        for (DraftDay<Proposal> day : week.days()) {
            Proposal proposal = day.proposal();
            if (day.is(SessionKind.HARD) && proposal != null && course.hurtsOn(day.date())) {
                int minutes = StrictMath.min(RunLength.LONGEST_EASY, StrictMath.min(day.room(), day.minutes()));
                day.propose(
                        proposal.as(Proposal.Form.EASY, minutes, Reason.NIGGLE).withClimb(0), week.setting());
            }
        }
    }
}
