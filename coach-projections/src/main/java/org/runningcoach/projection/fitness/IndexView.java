package org.runningcoach.projection.fitness;

import java.time.LocalDate;
import org.runningcoach.domain.fitness.evidence.Confidence;
import org.runningcoach.domain.fitness.evidence.VdotEstimate;
import org.runningcoach.domain.fitness.evidence.VdotSource;

/**
 * The fitness index and where it comes from.
 *
 * @param observedOn the day of the evidence
 * @param since the day from which this value has held
 * @param stale whether the evidence is older than 90 days
 */
public record IndexView(
        double vdot, VdotSource source, LocalDate observedOn, LocalDate since, Confidence confidence, boolean stale) {

    static IndexView of(VdotEstimate held, LocalDate today) {
        return new IndexView(
                Rounded.tenth(held.vdot().value()),
                held.source(),
                held.observedOn(),
                held.since(),
                held.confidenceOn(today),
                held.isStaleOn(today));
    }
}
