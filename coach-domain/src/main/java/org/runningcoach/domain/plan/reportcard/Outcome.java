package org.runningcoach.domain.plan.reportcard;

import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.model.LedgerState;

/** What became of a planned session. */
public enum Outcome {
    DONE,
    /** Something was recorded in its place that keeps to the plan by less than {@link #AS_PLANNED}. */
    PARTLY,
    MISSED,
    /** Nobody reported on it. */
    OPEN;

    /** From this compliance score on a session counts as done as planned: methodology 2.7 calls a week short below 80 %. */
    static final double AS_PLANNED = 0.8;

    static Outcome of(LedgerState state, @Nullable Double score) {
        return switch (state) {
            case SCHEDULED, ASSUMED -> OPEN;
            case MISSED, OVERRIDDEN_MISSED -> MISSED;
            case OVERRIDDEN_DONE -> DONE;
            case CONFIRMED -> score != null && score < AS_PLANNED ? PARTLY : DONE;
        };
    }
}
