package org.runningcoach.domain.methodology.drafting;

import java.util.List;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlannedWeek;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/** Days and weeks as a draft, with the warnings they give cause for. */
public final class Drafts {

    private Drafts() {}

    static PlanDraft of(Circumstances course, List<PlanDay> days, List<PlannedWeek> weeks) {
        PlanInContext plan = PlanInContext.of(course.request(), course.anchors(), days, weeks);
        return new PlanDraft(course.methodology(), days, weeks, course.anchors(), course.warnings(plan));
    }
}
