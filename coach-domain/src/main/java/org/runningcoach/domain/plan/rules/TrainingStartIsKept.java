package org.runningcoach.domain.plan.rules;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.Anchors;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.ReturnToRunning;

/**
 * The training start, from which a beginner's weeks and the start-up allowance count, moves forward only to the first day of a return after more
 * than 56 days, or when there was as good as no running in the four weeks before it and no level to return to.
 */
record TrainingStartIsKept() implements PlanInvariant {

    private static final int IDLE_DAYS = 28;
    private static final double AS_GOOD_AS_NONE = 4_000;

    @Override
    public String number() {
        return "P30";
    }

    @Override
    public String code() {
        return "training-start-is-kept";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        Anchors stored = plan.request().anchors();
        LocalDate start = draft.anchors().trainingStart();
        if (stored == null || !start.isAfter(stored.trainingStart()) || mayRestart(plan, start)) {
            return Stream.empty();
        }
        return Stream.of(on(start, "the training start moved from " + stored.trainingStart()));
    }

    private static boolean mayRestart(PlanInContext plan, LocalDate start) {
        int pause = plan.returns().all().stream()
                .filter(period -> period.first().equals(start))
                .mapToInt(period -> period.pause().days())
                .findFirst()
                .orElseGet(() -> plan.returns()
                        .breakEndedBy(start)
                        .map(open -> open.days())
                        .orElse(0));
        boolean nothingBefore = pause == 0
                && plan.timeline().metresBetween(start.minusDays(IDLE_DAYS), start.minusDays(1)) < AS_GOOD_AS_NONE;
        return pause > ReturnToRunning.LONGEST_BEFORE_NEW_START || nothingBefore;
    }
}
