package org.runningcoach.domain.plan;

import java.time.DayOfWeek;
import org.runningcoach.domain.plan.commands.ReconcileActivities;
import org.runningcoach.domain.shared.RuleViolation;

/** Runs are matched within ISO weeks, so the ledger takes in whole ones. */
final class ReconciliationTakesWholeWeeks {

    private ReconciliationTakesWholeWeeks() {}

    static void check(ReconcileActivities command) {
        if (command.from().getDayOfWeek() != DayOfWeek.MONDAY
                || command.to().getDayOfWeek() != DayOfWeek.SUNDAY
                || command.to().isBefore(command.from())) {
            throw new RuleViolation(
                    "plan.not-whole-weeks",
                    "from",
                    command.from() + " to " + command.to() + " is not from a Monday to a Sunday.");
        }
    }
}
