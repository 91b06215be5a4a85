package org.runningcoach.domain.methodology.daniels;

import java.util.List;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlannedWeek;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/** Days and weeks as a draft, with the warnings they give cause for. */
final class Drafts {

    private Drafts() {}

    static PlanDraft of(Course course, List<PlanDay> days, List<PlannedWeek> weeks) {
        PlanInContext plan = PlanInContext.of(course.request(), course.anchors(), days, weeks);
        return new PlanDraft(
                Methodology.DANIELS,
                days,
                weeks,
                course.anchors(),
                new Warnings(plan, course.season(), course.paces()).list());
    }
}
