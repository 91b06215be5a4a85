package org.runningcoach.domain.plan.ledger;

import java.time.LocalDate;
import org.runningcoach.domain.plan.model.LedgerState;

/**
 * What is known of a workout, in short.
 *
 * @param day for which it was planned
 * @param run whether it makes its day a running day
 * @param seconds as planned
 */
public record WorkoutReport(LocalDate day, boolean run, double seconds, LedgerState state) {

    /** Whether data or the athlete say what came of it. */
    boolean reported() {
        return state != LedgerState.SCHEDULED && state != LedgerState.ASSUMED;
    }
}
