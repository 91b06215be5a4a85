package org.runningcoach.domain.methodology.daniels;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.methodology.MethodologyEngine;
import org.runningcoach.domain.plan.model.Anchors;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanRequest;

/**
 * Plans races from 600 m to the marathon and general fitness after J. Daniels, Daniels' Running Formula. Week follows week, each drawn from the
 * season's stored anchors and from what came before it, so that a refresh in which all went as planned changes nothing.
 */
public final class DanielsEngine implements MethodologyEngine {

    @Override
    public Methodology methodology() {
        return Methodology.DANIELS;
    }

    @Override
    public PlanDraft draft(PlanRequest request) {
        Paces paces = Paces.of(request);
        Race race = raceAhead(request);
        Anchors stored = request.anchors();
        Anchors anchors = stored == null ? SeasonOpening.anchors(request, race, paces) : stored;
        Season season = new Season(anchors, race);
        Sessions sessions = new Sessions(paces);
        Course course = Course.of(request, anchors, season, sessions, Outline.of(request, anchors, sessions));
        SeasonDraft draft = SeasonDraft.of(course);
        return new PlanDraft(Methodology.DANIELS, draft.days(), draft.weeks(), anchors, List.of());
    }

    /** The goal race while it lies ahead; a goal behind leaves general fitness. */
    private static @Nullable Race raceAhead(PlanRequest request) {
        Race race = request.goal().race();
        LocalDate date = race == null ? null : race.date();
        return date != null && date.isBefore(request.today()) ? null : race;
    }
}
