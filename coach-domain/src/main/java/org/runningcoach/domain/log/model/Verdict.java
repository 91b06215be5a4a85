package org.runningcoach.domain.log.model;

/** What the log made of an offered recording. */
public enum Verdict {
    /** New to the log, and stored with this import. */
    RECORDED,
    /** Already there: same start and sport, distance and duration agree. */
    DUPLICATE,
    /** Same start and sport, but another distance or duration: the first was kept. */
    CONFLICT,
    /** The athlete took this activity out; it stays out. */
    REMOVED_BEFORE
}
