package org.runningcoach.domain.plan.model;

/** The part a segment plays in its session. */
public enum Role {
    WARM_UP,
    WORK,
    RECOVERY,
    COOL_DOWN
}
