package org.runningcoach.domain.plan.rules;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/** A session already completed today stays as the stored plan has it; earlier dates are in no draft at all (P1). */
record DoneDaysStay() implements PlanInvariant {

    @Override
    public String number() {
        return "P2";
    }

    @Override
    public String code() {
        return "done-days-stay";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        LocalDate today = plan.request().today();
        if (plan.timeline().isOpen(today)) {
            return Stream.empty();
        }
        return plan.request().stored().stream()
                .filter(stored -> stored.date().equals(today))
                .filter(stored -> !draft.days().contains(stored))
                .map(PlanDay::date)
                .map(date -> on(date, "today's run is done, and the draft changes the plan of today"));
    }
}
