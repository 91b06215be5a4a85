package org.runningcoach.domain.fitness.evidence;

import java.time.LocalDate;
import org.runningcoach.domain.fitness.vdot.Vdot;

/**
 * What one run shows.
 *
 * @param on its day
 * @param source RACE, TIME_TRIAL, BEST_EFFORT or HEART_RATE
 * @param vdot the index it shows
 * @param conclusive false when it is a lower bound only: a hilly race, or a training run whose effort nobody measured
 */
public record Performance(LocalDate on, VdotSource source, Vdot vdot, boolean conclusive) implements VdotEvidence {

    public Performance {
        if (source == VdotSource.EASY_PACE || source == VdotSource.TRAINING_QUALITY) {
            throw new IllegalArgumentException("one run is no evidence of kind " + source);
        }
    }

    Confidence confidence() {
        Confidence full = switch (source) {
            case RACE -> Confidence.HIGH;
            case TIME_TRIAL, BEST_EFFORT -> Confidence.MEDIUM;
            default -> Confidence.LOW;
        };
        return conclusive ? full : full.lower();
    }

    Performance times(double factor) {
        return new Performance(on, source, vdot.times(factor), conclusive);
    }
}
