package org.runningcoach.domain.methodology.pfaff;

import java.util.Optional;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.methodology.MethodologyEngine;
import org.runningcoach.domain.methodology.daniels.DanielsEngine;
import org.runningcoach.domain.methodology.drafting.Outline;
import org.runningcoach.domain.methodology.drafting.SeasonDrafting;
import org.runningcoach.domain.plan.model.Anchors;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.SelfReport;

/**
 * Plans sprints below 600 m after D. Pfaff: speed all year in small safe doses, full rest, high and low days in turn, quality before quantity. The
 * coach publishes principles, not programs; totals are caps chosen by this project (methodology, section 4). Once
 * the race is over the general-fitness plan of Daniels takes over.
 */
public final class PfaffEngine implements MethodologyEngine {

    private final MethodologyEngine general = new DanielsEngine();

    @Override
    public Methodology methodology() {
        return Methodology.PFAFF;
    }

    @Override
    public PlanDraft draft(PlanRequest felt) {
        PlanRequest request = felt.withoutFeedback();
        if (request.methodology() != Methodology.PFAFF) {
            return general.draft(felt);
        }
        Anchors stored = request.anchors();
        boolean ofThisSchool = stored != null
                && stored.phases().stream()
                        .allMatch(block -> Phase.of(block.phase()).isPresent());
        Anchors anchors = stored != null && ofThisSchool ? stored : SeasonOpening.anchors(request);
        Sessions sessions = sessions(request);
        PlanInContext outline = Outline.of(request, anchors, sessions::easyRun);
        return SeasonDrafting.draft(felt, Course.of(request, anchors, sessions, outline), outline);
    }

    /** Nothing in a sprint session goes by a pace that could change. */
    @Override
    public Workout paced(PlanRequest request, Workout workout) {
        return isOfAnotherSchool(request, workout) ? general.paced(request, workout) : workout;
    }

    @Override
    public Optional<Workout> shortened(PlanRequest request, Workout workout, int minutes) {
        return isOfAnotherSchool(request, workout)
                ? general.shortened(request, workout, minutes)
                : new SmallerSession(sessions(request), workout).within(minutes);
    }

    @Override
    public Optional<Workout> eased(PlanRequest request, Workout workout) {
        return isOfAnotherSchool(request, workout)
                ? general.eased(request, workout)
                : new SmallerSession(sessions(request), workout).easy();
    }

    private static boolean isOfAnotherSchool(PlanRequest request, Workout workout) {
        return request.methodology() != Methodology.PFAFF || workout.methodology() != Methodology.PFAFF;
    }

    private static Sessions sessions(PlanRequest request) {
        return new Sessions(new Parts(SelfReport.of(request).easySecondsPerKilometre()));
    }
}
