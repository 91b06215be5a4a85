package org.runningcoach.domain.methodology.koop;

import java.util.Optional;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.methodology.MethodologyEngine;
import org.runningcoach.domain.methodology.daniels.DanielsEngine;
import org.runningcoach.domain.methodology.drafting.Outline;
import org.runningcoach.domain.methodology.drafting.SeasonDrafting;
import org.runningcoach.domain.plan.model.Anchors;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/**
 * Plans ultra marathons after J. Koop with J. Rutberg, Training Essentials for Ultrarunning: by time and effort, in blocks of one intensity, the least specific
 * work first. Once the race is over, or for an athlete too young for one, the general-fitness plan of Daniels takes over.
 */
public final class KoopEngine implements MethodologyEngine {

    private final MethodologyEngine general = new DanielsEngine();

    @Override
    public Methodology methodology() {
        return Methodology.KOOP;
    }

    @Override
    public PlanDraft draft(PlanRequest felt) {
        PlanRequest request = felt.withoutFeedback();
        Race race = request.goal().race();
        if (race == null || request.methodology() != Methodology.KOOP) {
            return general.draft(felt);
        }
        Sessions sessions = new Sessions(Efforts.of(request));
        Anchors stored = request.anchors();
        Anchors anchors = stored == null || !Phase.areOf(stored) ? SeasonOpening.anchors(request, race) : stored;
        PlanInContext outline = Outline.of(request, anchors, sessions::easyRun);
        Season season = new Season(anchors, race);
        return SeasonDrafting.draft(felt, Course.of(request, anchors, season, sessions, outline), outline);
    }

    @Override
    public Workout paced(PlanRequest request, Workout workout) {
        return isOfAnotherSchool(request, workout) ? general.paced(request, workout) : workout;
    }

    @Override
    public Optional<Workout> shortened(PlanRequest request, Workout workout, int minutes) {
        return isOfAnotherSchool(request, workout)
                ? general.shortened(request, workout, minutes)
                : new SmallerSession(new Sessions(Efforts.of(request)), workout).within(minutes);
    }

    @Override
    public Optional<Workout> eased(PlanRequest request, Workout workout) {
        return isOfAnotherSchool(request, workout)
                ? general.eased(request, workout)
                : new SmallerSession(new Sessions(Efforts.of(request)), workout).easy();
    }

    private static boolean isOfAnotherSchool(PlanRequest request, Workout workout) {
        return request.methodology() != Methodology.KOOP || workout.methodology() != Methodology.KOOP;
    }
}
