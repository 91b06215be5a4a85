package org.runningcoach.domain.methodology.drafting;

import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.PlannedLoad;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/** Draws the whole window: again while the days drawn change which races stand, then easier for who is tired, and checked at the end. */
public final class SeasonDrafting {

    /** Which races stand can depend on the very days that lead to them, after a break for instance. */
    private static final int MOST_REDRAFTS = 3;

    private SeasonDrafting() {}

    /**
     * @param felt the request with what the athlete said of how training felt
     * @param first what is settled, feedback left out, before any week is drawn
     * @param outline the window as if every possible day held a short run
     */
    public static PlanDraft draft(PlanRequest felt, Circumstances first, PlanInContext outline) {
        PlanRequest request = first.request();
        Circumstances course = first;
        PlanInContext before = outline;
        SeasonDraft fresh = SeasonDraft.of(course);
        PlanDraft draft = Drafts.of(course, fresh.days(), fresh.weeks());
        for (int again = 0; again < MOST_REDRAFTS; again++) {
            PlanInContext drawn = PlanInContext.of(request, draft);
            if (drawn.races().equals(before.races())) {
                break;
            }
            before = drawn;
            course = course.under(drawn);
            fresh = SeasonDraft.of(course);
            draft = Drafts.of(course, fresh.days(), fresh.weeks());
        }
        boolean isFine = Readiness.of(felt) == Readiness.FRESH && felt.health().equals(request.health());
        return isFine ? new SafetyNet(course).safe(draft) : eased(felt, course, fresh);
    }

    /** The fresh season made easier, which may cost a race its place but leaves everything else no harder than it was. */
    private static PlanDraft eased(PlanRequest felt, Circumstances fresh, SeasonDraft season) {
        PlanInContext before = Outline.of(felt, fresh.anchors(), fresh::easyRun);
        Circumstances course = fresh.under(before);
        PlanDraft draft = eased(course, season);
        for (int again = 0; again < MOST_REDRAFTS; again++) {
            PlanInContext drawn = PlanInContext.of(course.request(), draft);
            if (drawn.races().equals(before.races())) {
                break;
            }
            before = drawn;
            course = course.under(drawn);
            draft = eased(course, season);
        }
        PlanDraft eased = new SafetyNet(course).safe(draft);
        PlanDraft without = new SafetyNet(fresh).safe(Drafts.of(fresh, season.days(), season.weeks()));
        return load(eased) > load(without) ? without : eased;
    }

    /** Where the plan for a rested athlete had to give way altogether, that for a tired one holds no more (P32). */
    private static double load(PlanDraft draft) {
        return draft.days().stream()
                .flatMap(day -> day.workouts().stream())
                .mapToDouble(PlannedLoad::of)
                .sum();
    }

    private static PlanDraft eased(Circumstances course, SeasonDraft fresh) {
        EasedSeason eased = EasedSeason.forReadiness(course, fresh);
        return Drafts.of(course, eased.days(), eased.weeks());
    }
}
