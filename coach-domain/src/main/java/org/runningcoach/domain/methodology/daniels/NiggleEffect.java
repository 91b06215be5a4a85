package org.runningcoach.domain.methodology.daniels;

import org.runningcoach.domain.methodology.drafting.DraftDay;
import org.runningcoach.domain.methodology.drafting.DraftWeek;

/** Puts easy running in the place of hard while something hurts by what feedback tells, and says that this is why; volume is the week's fitting's. */
record NiggleEffect(Course course) {

    /** Changes the days of a finished week; the caller keeps the rules. */
    void apply(DraftWeek<Proposal> week) {
        for (DraftDay<Proposal> day : week.days()) {
            Proposal proposal = day.proposal();
            if (day.isOpen() && proposal != null && proposal.quality() != null && course.hurtsOn(day.date())) {
                int minutes = StrictMath.min(day.room(), course.paces().easyMinutes(day));
                Proposal easy = proposal.withoutQuality(Reason.NIGGLE)
                        .withMinutes(minutes)
                        .withStrides(0);
                day.propose(easy, week.setting());
            }
        }
    }
}
