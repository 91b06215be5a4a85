package org.runningcoach.domain.methodology.pfaff;

import java.util.Optional;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.methodology.MethodologyEngine;
import org.runningcoach.domain.methodology.drafting.Outline;
import org.runningcoach.domain.methodology.drafting.SeasonDrafting;
import org.runningcoach.domain.methodology.drafting.StoredSeason;
import org.runningcoach.domain.plan.model.Anchors;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.SelfReport;

/**
 * Plans sprints below 600 m after D. Pfaff: speed all year in small safe doses, full rest, high and low days in turn, quality before quantity. The
 * coach publishes principles, not programs; totals are caps chosen by this project (methodology, section 4). It
 * plans only while the goal of the request calls for it.
 */
public final class PfaffEngine implements MethodologyEngine {

    @Override
    public Methodology methodology() {
        return Methodology.PFAFF;
    }

    @Override
    public PlanDraft draft(PlanRequest felt) {
        PlanRequest request = felt.withoutFeedback();
        Anchors anchors = StoredSeason.of(request, Phase.labels(), () -> SeasonOpening.anchors(request));
        Sessions sessions = sessions(request);
        PlanInContext outline = Outline.of(request, anchors, sessions::easyRun);
        return SeasonDrafting.draft(felt, Course.of(request, anchors, sessions, outline), outline);
    }

    /** Nothing in a sprint session goes by a pace that could change. */
    @Override
    public Workout paced(PlanRequest request, Workout workout) {
        return workout;
    }

    @Override
    public Optional<Workout> shortened(PlanRequest request, Workout workout, int minutes) {
        return new SmallerSession(sessions(request), workout).within(minutes);
    }

    @Override
    public Optional<Workout> eased(PlanRequest request, Workout workout) {
        return new SmallerSession(sessions(request), workout).easy();
    }

    private static Sessions sessions(PlanRequest request) {
        return new Sessions(new Parts(SelfReport.of(request).easySecondsPerKilometre()));
    }
}
