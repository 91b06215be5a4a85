package org.runningcoach.domain.athlete.model;

/** How much a race matters: the plan is built for A, eased for B, and runs through C. */
public enum RacePriority {
    A,
    B,
    C
}
