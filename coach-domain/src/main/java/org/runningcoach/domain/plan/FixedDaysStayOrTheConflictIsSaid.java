package org.runningcoach.domain.plan;

import java.time.LocalDate;
import java.util.List;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.WarningCode;
import org.runningcoach.domain.shared.RuleViolation;

/** A refresh keeps the work of the days that the athlete has fixed; where a safety rule forbids it, it says CONFLICTING_INPUT. */
final class FixedDaysStayOrTheConflictIsSaid {

    private FixedDaysStayOrTheConflictIsSaid() {}

    static void check(PlanRequest request, PlanDraft draft) {
        List<LocalDate> changed = changed(request, draft);
        boolean said = draft.warnings().stream().anyMatch(warning -> warning.code() == WarningCode.CONFLICTING_INPUT);
        if (!changed.isEmpty() && !said) {
            throw new RuleViolation(
                    "plan.fixed-day-changed", "draft", "The draft changes " + changed + ", fixed by the athlete.");
        }
    }

    static List<LocalDate> changed(PlanRequest request, PlanDraft draft) {
        return request.stored().stream()
                .filter(day -> request.pinned().contains(day.date()))
                .filter(day -> draft.days().stream().noneMatch(day::isSameWorkAs))
                .map(PlanDay::date)
                .toList();
    }
}
