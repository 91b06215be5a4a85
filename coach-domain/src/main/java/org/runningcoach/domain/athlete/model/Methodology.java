package org.runningcoach.domain.athlete.model;

/** The coaching school a plan follows: a function of the goal, overridable for general fitness only. */
public enum Methodology {
    DANIELS,
    KOOP,
    PFAFF
}
