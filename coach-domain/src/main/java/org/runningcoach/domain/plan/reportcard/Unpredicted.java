package org.runningcoach.domain.plan.reportcard;

/** Why a race has no score. */
public enum Unpredicted {
    /** Race times are predicted from 1500 m to the marathon. */
    DISTANCE,
    /** No index had been noted before its day. */
    NOT_NOTED,
    /** The fitness index was unknown then. */
    NO_INDEX
}
