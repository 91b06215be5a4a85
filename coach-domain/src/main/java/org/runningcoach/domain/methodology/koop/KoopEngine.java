package org.runningcoach.domain.methodology.koop;

import java.util.Objects;
import java.util.Optional;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.methodology.MethodologyEngine;
import org.runningcoach.domain.methodology.drafting.Outline;
import org.runningcoach.domain.methodology.drafting.SeasonDrafting;
import org.runningcoach.domain.methodology.drafting.StoredSeason;
import org.runningcoach.domain.plan.model.Anchors;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/**
 * Plans ultra marathons after J. Koop with J. Rutberg, Training Essentials for Ultrarunning: by time and effort, in blocks of one intensity, the least specific
 * work first. It plans only while the goal of the request calls for it.
 */
public final class KoopEngine implements MethodologyEngine {

    @Override
    public Methodology methodology() {
        return Methodology.KOOP;
    }

    @Override
    public PlanDraft draft(PlanRequest felt) {
        PlanRequest request = felt.withoutFeedback();
        Race race = Objects.requireNonNull(request.goal().race());
        Sessions sessions = new Sessions(Efforts.of(request));
        Anchors anchors = StoredSeason.of(request, Phase.labels(), () -> SeasonOpening.anchors(request, race));
        PlanInContext outline = Outline.of(request, anchors, sessions::easyRun);
        Season season = new Season(anchors, race);
        return SeasonDrafting.draft(felt, Course.of(request, anchors, season, sessions, outline), outline);
    }

    /** Efforts do not change with fitness. */
    @Override
    public Workout paced(PlanRequest request, Workout workout) {
        return workout;
    }

    @Override
    public Optional<Workout> shortened(PlanRequest request, Workout workout, int minutes) {
        return new SmallerSession(new Sessions(Efforts.of(request)), workout).within(minutes);
    }

    @Override
    public Optional<Workout> eased(PlanRequest request, Workout workout) {
        return new SmallerSession(new Sessions(Efforts.of(request)), workout).easy();
    }
}
