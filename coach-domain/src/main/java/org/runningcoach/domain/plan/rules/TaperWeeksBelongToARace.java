package org.runningcoach.domain.plan.rules;

import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/** Taper weeks stand only where the window of a race overlaps them, so that a goal beyond the horizon costs no training now. */
record TaperWeeksBelongToARace() implements PlanInvariant {

    @Override
    public String number() {
        return "P25";
    }

    @Override
    public String code() {
        return "taper-weeks-belong-to-a-race";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        return draft.weeks().stream()
                .filter(week -> week.kind() == WeekKind.TAPER)
                .filter(week ->
                        !plan.season().taperTouches(week.monday(), week.monday().plusDays(6)))
                .map(week -> on(week.monday(), "a taper week outside the taper of any race"));
    }
}
