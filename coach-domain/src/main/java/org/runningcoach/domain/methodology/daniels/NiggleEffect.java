package org.runningcoach.domain.methodology.daniels;

import java.time.LocalDate;
import org.runningcoach.domain.plan.model.PlanRequest;

/** Puts easy running in the place of hard while something hurts by what feedback tells, and says that this is why; volume is the week's fitting's. */
final class NiggleEffect {

    private final Course course;

    NiggleEffect(Course course) {
        this.course = course;
    }

    /** Changes the days of a finished week; the caller keeps the rules. */
    void apply(DraftWeek week) {
        for (DraftDay day : week.days()) {
            Proposal proposal = day.proposal();
            if (day.isOpen() && proposal != null && proposal.quality() != null && hurtsOn(day.date())) {
                int minutes = StrictMath.min(day.room(), day.minutesAtEasyPace(course.paces()));
                Proposal easy = proposal.withoutQuality(Reason.NIGGLE)
                        .withMinutes(minutes)
                        .withStrides(0);
                day.propose(easy, course.sessions(), week.setting());
            }
        }
    }

    private boolean hurtsOn(LocalDate date) {
        PlanRequest request = course.request();
        return request.health().stream()
                .anyMatch(report ->
                        report.until() != null && !date.isBefore(report.since()) && !date.isAfter(report.until()));
    }
}
