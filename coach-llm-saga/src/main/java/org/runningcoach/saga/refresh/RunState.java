package org.runningcoach.saga.refresh;

/** How far a run has come. */
public enum RunState {
    RUNNING,
    FINISHED,
    /** Its node stopped; whom it had not served, the next run serves. */
    INTERRUPTED
}
