package org.runningcoach.domain.plan.ledger;

import org.runningcoach.domain.plan.model.LedgerState;

/** How a workout stands that no activity completed. */
final class Standings {

    private Standings() {}

    /**
     * A run is missed on a day that is known (L2); everything else is scheduled until its week closes, and assumed from then on (L1, L3).
     *
     * @param known whether data says what was run on its day
     * @param closed whether its week is closed
     */
    static LedgerState without(LedgerEntry workout, boolean known, boolean closed) {
        if (workout.run() && known) {
            return LedgerState.MISSED;
        }
        return closed ? LedgerState.ASSUMED : LedgerState.SCHEDULED;
    }
}
