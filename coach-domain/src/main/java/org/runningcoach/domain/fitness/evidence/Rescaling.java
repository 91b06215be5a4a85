package org.runningcoach.domain.fitness.evidence;

import java.time.LocalDate;
import org.runningcoach.domain.fitness.timeoff.TimeOff;

/**
 * A change that moves every index seen before it by a factor.
 *
 * @param on the first day it applies to
 * @param factor above 0; 1 leaves everything as it is
 */
public record Rescaling(LocalDate on, double factor) implements VdotEvidence {

    public Rescaling {
        if (!(factor > 0)) {
            throw new IllegalArgumentException("an index is rescaled by a factor above 0, not by " + factor);
        }
    }

    /** The first run after a break. */
    public static Rescaling afterBreak(LocalDate returnedOn, TimeOff timeOff) {
        return new Rescaling(returnedOn, timeOff.factor());
    }

    /**
     * A body mass entered by the athlete after a break (Daniels' Running Formula); lighter is faster, which is no reason to
     * lose weight and must never be presented as one.
     */
    public static Rescaling ofBodyMass(LocalDate on, double kilogramsBefore, double kilogramsNow) {
        return new Rescaling(on, kilogramsBefore / kilogramsNow);
    }

    /** Breaks of up to five days change nothing. */
    boolean isNeutral() {
        return factor == 1;
    }
}
