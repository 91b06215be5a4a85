package org.runningcoach.domain.plan.model;

/** What a Monday-to-Sunday week is for; only loading weeks say which level the athlete holds. */
public enum WeekKind {
    LOADING,
    RECOVERY,
    TAPER,
    RACE,
    POST_RACE,
    RETURN,
    BLEND
}
