package org.runningcoach.domain.plan.rules;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.weeks.BackToBack;
import org.runningcoach.domain.plan.weeks.DayTotals;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/**
 * Hard days stand at least two calendar days apart, three for beginners, from 60 years on and after speed endurance, history included. The two runs of a back-to-back pair (P33)
 * are exempt. A race the day after hard running
 * already done stays where it is: no plan can undo the past.
 */
record HardDaysAreSpaced() implements PlanInvariant {

    private static final int APART_AFTER_ENDURANCE = 3;

    @Override
    public String number() {
        return "P7";
    }

    @Override
    public String code() {
        return "hard-days-are-spaced";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        return plan.timeline()
                .between(plan.timeline().firstOpen(), plan.timeline().last())
                .filter(DayTotals::hard)
                .flatMap(day -> before(plan, day));
    }

    private Stream<BrokenRule> before(PlanInContext plan, DayTotals day) {
        int usual = plan.limits().hardSpacing(day.date());
        LocalDate from = day.date().minusDays(APART_AFTER_ENDURANCE - 1L);
        return plan.timeline()
                .between(from, day.date().minusDays(1))
                .filter(DayTotals::hard)
                .filter(earlier -> plan.timeline().isOpen(earlier.date()) || !day.isRace())
                .filter(earlier -> apart(earlier, usual) > daysBetween(earlier, day))
                .filter(earlier -> !BackToBack.isPair(plan, earlier.date(), day.date()))
                .map(earlier -> on(
                        day.date(),
                        "a hard day only "
                                + daysBetween(earlier, day) + " after " + earlier.date() + " where "
                                + apart(earlier, usual) + " are asked"));
    }

    private static int apart(DayTotals earlier, int usual) {
        return earlier.sprint().enduranceMetres() > 0 ? APART_AFTER_ENDURANCE : usual;
    }

    private static long daysBetween(DayTotals earlier, DayTotals day) {
        return day.date().toEpochDay() - earlier.date().toEpochDay();
    }
}
