package org.runningcoach.domain.methodology.daniels;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.athlete.model.MethodologyOfGoal;
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
 * Plans races from 600 m to the marathon and general fitness after J. Daniels, Daniels' Running Formula. Week follows week, each drawn from the
 * season's stored anchors and from what came before it, so that a refresh in which all went as planned changes nothing.
 */
public final class DanielsEngine implements MethodologyEngine {

    @Override
    public Methodology methodology() {
        return Methodology.DANIELS;
    }

    @Override
    public PlanDraft draft(PlanRequest felt) {
        PlanRequest request = felt.withoutFeedback();
        Paces paces = Paces.of(request);
        Race race = raceAhead(request);
        Anchors anchors = StoredSeason.of(request, Phase.labels(), () -> SeasonOpening.anchors(request, race, paces));
        Season season = new Season(anchors, race);
        Sessions sessions = new Sessions(paces);
        PlanInContext outline = Outline.of(request, anchors, sessions::easyRun);
        return SeasonDrafting.draft(felt, Course.of(request, anchors, season, sessions, outline), outline);
    }

    @Override
    public Workout paced(PlanRequest request, Workout workout) {
        return Paces.of(request).renewed(workout);
    }

    @Override
    public Optional<Workout> shortened(PlanRequest request, Workout workout, int minutes) {
        return new SmallerSession(new Sessions(Paces.of(request)), workout).within(minutes);
    }

    @Override
    public Optional<Workout> eased(PlanRequest request, Workout workout) {
        return new SmallerSession(new Sessions(Paces.of(request)), workout).easy();
    }

    /** The goal race while it lies ahead; a goal behind, or one of another school, leaves general fitness. */
    private static @Nullable Race raceAhead(PlanRequest request) {
        Race race = request.goal().race();
        LocalDate date = race == null ? null : race.date();
        boolean behind = date != null && date.isBefore(request.today());
        boolean ofAnotherSchool = MethodologyOfGoal.of(request.goal()) != Methodology.DANIELS;
        return behind || ofAnotherSchool ? null : race;
    }
}
