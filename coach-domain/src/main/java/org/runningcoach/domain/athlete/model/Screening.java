package org.runningcoach.domain.athlete.model;

/** The answer to the pre-exercise questions (in the style of PAR-Q+) that precede any hard session from middle age on or after inactivity. */
public enum Screening {
    NOT_ANSWERED,
    /** Every question answered no. */
    CLEAR,
    /** At least one question answered yes and no clinician has cleared the athlete. */
    POSITIVE,
    /** At least one question answered yes, and a clinician has cleared the athlete since. */
    CLEARED_BY_CLINICIAN
}
