package org.runningcoach.domain.plan;

import java.time.LocalDate;
import org.runningcoach.domain.fitness.snapshot.FitnessSnapshot;
import org.runningcoach.domain.plan.commands.CloseMonth;
import org.runningcoach.domain.shared.RuleViolation;

/** A snapshot is of a whole month, and of the month it names. */
final class AMonthClosesWhenItIsOver {

    private AMonthClosesWhenItIsOver() {}

    static void check(CloseMonth command) {
        FitnessSnapshot snapshot = command.snapshot();
        LocalDate last = snapshot.month().atEndOfMonth();
        if (!command.today().isAfter(last)) {
            throw new RuleViolation(
                    "plan.month-not-over",
                    "snapshot.month",
                    snapshot.month() + " is not over on " + command.today() + ".");
        }
        if (!snapshot.takenOn().equals(last)) {
            throw new RuleViolation(
                    "plan.snapshot-of-another-day",
                    "snapshot.takenOn",
                    "The snapshot of " + snapshot.month() + " is taken on " + last + ", not on " + snapshot.takenOn()
                            + ".");
        }
    }
}
