package org.runningcoach.api.plan;

import java.util.List;
import org.runningcoach.projection.ledger.LedgerEntryView;

/** How many workouts stand how, the athlete's word included. */
record AssumptionCounts(int assumed, int confirmed, int missed) {

    static AssumptionCounts of(List<LedgerEntryView> workouts) {
        int assumed = 0;
        int confirmed = 0;
        int missed = 0;
        for (LedgerEntryView workout : workouts) {
            switch (workout.state()) {
                case SCHEDULED, ASSUMED -> assumed++;
                case CONFIRMED, OVERRIDDEN_DONE -> confirmed++;
                case MISSED, OVERRIDDEN_MISSED -> missed++;
            }
        }
        return new AssumptionCounts(assumed, confirmed, missed);
    }
}
