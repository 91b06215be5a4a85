package org.runningcoach.domain.methodology.koop;

import java.time.LocalDate;
import org.runningcoach.domain.plan.model.HardSession;

/** Puts easy running in the place of hard while something hurts by what feedback tells, and says that this is why. */
record NiggleEffect(Course course) {

    private static final int LONGEST_EASY = HardSession.HARD_BY_LENGTH_SECONDS / 60 - 1;

    /** Changes the days of a finished week; the caller keeps the rules. */
    void apply(DraftWeek week) {
        for (DraftDay day : week.days()) {
            Proposal proposal = day.proposal();
            if (day.is(Proposal.Form.QUALITY) && proposal != null && hurtsOn(day.date())) {
                int minutes = StrictMath.min(LONGEST_EASY, StrictMath.min(day.room(), day.minutes()));
                day.propose(
                        proposal.as(Proposal.Form.EASY, minutes, Reason.NIGGLE).withClimb(0),
                        course.sessions(),
                        week.setting());
            }
        }
    }

    private boolean hurtsOn(LocalDate date) {
        return course.request().health().stream().anyMatch(report -> {
            LocalDate until = report.until();
            return until != null && !date.isBefore(report.since()) && !date.isAfter(until);
        });
    }
}
