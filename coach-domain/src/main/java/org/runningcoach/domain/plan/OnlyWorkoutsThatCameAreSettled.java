package org.runningcoach.domain.plan;

import java.time.LocalDate;
import org.runningcoach.domain.plan.ledger.Ledger;
import org.runningcoach.domain.plan.ledger.LedgerEntry;
import org.runningcoach.domain.shared.RuleViolation;

/** The athlete speaks of workouts that the ledger knows, of today or before. */
final class OnlyWorkoutsThatCameAreSettled {

    private OnlyWorkoutsThatCameAreSettled() {}

    static LedgerEntry check(Ledger ledger, String workout, LocalDate today) {
        LedgerEntry entry = known(ledger, workout);
        if (entry.day().isAfter(today)) {
            throw new RuleViolation(
                    "plan.workout-to-come", "workout", "The workout of " + entry.day() + " is still to come.");
        }
        return entry;
    }

    static LedgerEntry known(Ledger ledger, String workout) {
        return ledger.find(workout)
                .orElseThrow(() -> new RuleViolation(
                        "plan.workout-unknown",
                        "workout",
                        "There is no workout " + workout + " in the last year of the plan."));
    }
}
