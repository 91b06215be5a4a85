package org.runningcoach.domain.plan.model;

/** What is known of a past day. */
public enum DayState {
    /** At least one run, from data or from the athlete's word. */
    RAN,
    /** A planned workout nobody has reported on: reckoned as done. */
    ASSUMED,
    /** No run, and none was planned or habitual. */
    RESTED,
    /** A planned or habitual run known not to have happened. */
    MISSED,
    BLACKOUT,
    /** Ill or injured, whether or not a run was planned. */
    ILL
}
