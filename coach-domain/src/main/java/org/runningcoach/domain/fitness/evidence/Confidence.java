package org.runningcoach.domain.fitness.evidence;

/** How sure an estimate is, from low to high. */
public enum Confidence {
    LOW,
    MEDIUM,
    HIGH;

    Confidence lower() {
        return this == HIGH ? MEDIUM : LOW;
    }
}
