package org.runningcoach.domain.methodology.daniels;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.methodology.MethodologyEngine;
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

    /** Which races stand can depend on the very days that lead to them, after a break for instance. */
    private static final int MOST_REDRAFTS = 3;

    @Override
    public Methodology methodology() {
        return Methodology.DANIELS;
    }

    @Override
    public PlanDraft draft(PlanRequest felt) {
        PlanRequest request = felt.withoutFeedback();
        Paces paces = Paces.of(request);
        Race race = raceAhead(request);
        Anchors stored = request.anchors();
        Anchors anchors = stored == null ? SeasonOpening.anchors(request, race, paces) : stored;
        Season season = new Season(anchors, race);
        Sessions sessions = new Sessions(paces);
        PlanInContext outline = Outline.of(request, anchors, sessions);
        Course course = Course.of(request, anchors, season, sessions, outline);
        SeasonDraft fresh = SeasonDraft.of(course);
        PlanDraft draft = Drafts.of(course, fresh.days(), fresh.weeks());
        for (int again = 0; again < MOST_REDRAFTS; again++) {
            PlanInContext drawn = PlanInContext.of(request, draft);
            if (drawn.races().equals(outline.races())) {
                break;
            }
            outline = drawn;
            course = Course.of(request, anchors, season, sessions, outline);
            fresh = SeasonDraft.of(course);
            draft = Drafts.of(course, fresh.days(), fresh.weeks());
        }
        boolean isFine = Readiness.of(felt) == Readiness.FRESH && felt.health().equals(request.health());
        return isFine ? new SafetyNet(course).safe(draft) : eased(felt, course, fresh);
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

    /** The fresh season made easier, which may cost a race its place but leaves everything else no harder than it was. */
    private static PlanDraft eased(PlanRequest felt, Course fresh, SeasonDraft season) {
        PlanInContext before = Outline.of(felt, fresh.anchors(), fresh.sessions());
        Course course = Course.of(felt, fresh.anchors(), fresh.season(), fresh.sessions(), before);
        PlanDraft draft = eased(course, season);
        for (int again = 0; again < MOST_REDRAFTS; again++) {
            PlanInContext drawn = PlanInContext.of(course.request(), draft);
            if (drawn.races().equals(before.races())) {
                break;
            }
            before = drawn;
            course = Course.of(course.request(), course.anchors(), course.season(), course.sessions(), drawn);
            draft = eased(course, season);
        }
        return new SafetyNet(course).safe(draft);
    }

    private static PlanDraft eased(Course course, SeasonDraft fresh) {
        EasedSeason eased = EasedSeason.forReadiness(course, fresh);
        return Drafts.of(course, eased.days(), eased.weeks());
    }

    /** The goal race while it lies ahead; a goal behind leaves general fitness. */
    private static @Nullable Race raceAhead(PlanRequest request) {
        Race race = request.goal().race();
        LocalDate date = race == null ? null : race.date();
        return date != null && date.isBefore(request.today()) ? null : race;
    }
}
