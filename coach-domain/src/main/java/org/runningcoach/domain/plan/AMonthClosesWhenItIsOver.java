package org.runningcoach.domain.plan;

import java.time.LocalDate;
import org.runningcoach.domain.plan.commands.CloseMonth;
import org.runningcoach.domain.shared.RuleViolation;

/** A snapshot is of a whole month, and of the month it names. */
final class AMonthClosesWhenItIsOver {

    private AMonthClosesWhenItIsOver() {}

    static void check(CloseMonth command) {
        LocalDate last = command.month().atEndOfMonth();
        if (!command.today().isAfter(last)) {
            throw new RuleViolation(
                    "plan.month-not-over", "month", command.month() + " is not over on " + command.today() + ".");
        }
        if (!command.snapshot().day().equals(last)) {
            throw new RuleViolation(
                    "plan.snapshot-of-another-day",
                    "snapshot.day",
                    "The snapshot of " + command.month() + " is taken on " + last + ", not on "
                            + command.snapshot().day() + ".");
        }
    }
}
