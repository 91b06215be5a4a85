package org.runningcoach.domain.plan;

import java.time.LocalDate;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.shared.RuleViolation;

/** Only a day of the window can be fixed. */
final class TheDayLiesAhead {

    private TheDayLiesAhead() {}

    static void check(PlanRequest request, LocalDate day) {
        if (day.isBefore(request.today()) || day.isAfter(request.horizon())) {
            throw new RuleViolation(
                    "plan.day-over",
                    "workout",
                    day + " is not between " + request.today() + " and " + request.horizon() + ".");
        }
    }
}
