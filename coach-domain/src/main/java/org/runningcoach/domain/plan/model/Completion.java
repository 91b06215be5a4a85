package org.runningcoach.domain.plan.model;

/** What an athlete may say of a workout. */
public enum Completion {
    DONE,
    MISSED
}
