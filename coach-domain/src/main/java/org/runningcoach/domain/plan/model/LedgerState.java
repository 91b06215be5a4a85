package org.runningcoach.domain.plan.model;

/** How a workout stands: what data says of it, what is assumed in its place, or what the athlete says. */
public enum LedgerState {
    /** To come, or over and not reported on while its week is open. */
    SCHEDULED,
    /** Nobody reported on it before its week closed: it counts as done (L1). */
    ASSUMED,
    /** Recorded activities completed it (L6). */
    CONFIRMED,
    /** Known not to have been done (L2). */
    MISSED,
    /** The athlete says it was done (L5). */
    OVERRIDDEN_DONE,
    /** The athlete says it was not done (L5). */
    OVERRIDDEN_MISSED;

    /** The standing that an athlete's word gives. */
    public static LedgerState of(Completion word) {
        return word == Completion.DONE ? OVERRIDDEN_DONE : OVERRIDDEN_MISSED;
    }
}
