package org.runningcoach.domain.athlete.model;

/** What the athlete reads distances and paces in; everything stored is in SI units. */
public enum Units {
    KILOMETRES,
    MILES
}
