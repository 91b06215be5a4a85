package org.runningcoach.domain.fitness.evidence;

import java.time.LocalDate;
import org.runningcoach.domain.fitness.vdot.Vdot;

/**
 * The fitness index held, and why.
 *
 * @param vdot the index
 * @param source the kind of evidence
 * @param observedOn the day of the evidence
 * @param since the day from which this value has held
 * @param confidence on the day of the evidence
 * @param rescaled whether a break or a change of body mass reduced or raised it since; the next race replaces it
 */
public record VdotEstimate(
        Vdot vdot, VdotSource source, LocalDate observedOn, LocalDate since, Confidence confidence, boolean rescaled) {

    private static final int FRESH_DAYS = 90;

    /** Whether the evidence is older than 90 days. */
    public boolean isStaleOn(LocalDate today) {
        return observedOn.plusDays(FRESH_DAYS).isBefore(today);
    }

    /** The confidence as it stands today: one degree lower once the evidence is stale. */
    public Confidence confidenceOn(LocalDate today) {
        return isStaleOn(today) ? confidence.lower() : confidence;
    }

    VdotEstimate raisedTo(Vdot higher, VdotSource by, Confidence how, LocalDate on) {
        return new VdotEstimate(higher, by, on, on, how, rescaled);
    }

    VdotEstimate loweredTo(Vdot lower, LocalDate on) {
        return new VdotEstimate(lower, source, observedOn, on, confidence, rescaled);
    }

    /** The same evidence read anew: less certain, and the next race replaces it. */
    VdotEstimate rescaledTo(Vdot other, LocalDate on) {
        return new VdotEstimate(other, source, observedOn, on, confidence.lower(), true);
    }
}
