package org.runningcoach.domain.plan.reportcard;

/** What can be said of training by a school. */
public enum Verdict {
    /** The sample does not suffice. */
    TOO_EARLY,
    BETTER,
    /** No more than what varies from day to day. */
    SAME,
    WORSE
}
