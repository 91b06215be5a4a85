package org.runningcoach.domain.athlete.model;

/** As told by the athlete; screening ages and training impulse differ by it. */
public enum Sex {
    FEMALE,
    MALE,
    UNSPECIFIED
}
